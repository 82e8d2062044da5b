pragma ComponentBehavior: Bound
import QtQuick
import Comptoir.Components
import Comptoir.Models
import Comptoir.Theme

/* The whole picture of the camera as people see it, with the region over it; or why there is none. */
Rectangle {
    id: root

    readonly property bool seen: CameraSetup.frameWidth > 0
    readonly property real shape: seen ? CameraSetup.frameWidth / CameraSetup.frameHeight : 16 / 9

    objectName: "setupView"
    color: root.seen ? "transparent" : Theme.colours.sunken
    radius: Theme.radiusCard
    border.width: Theme.contrast && !root.seen ? Theme.hairline : 0
    border.color: Theme.colours.line
    LayoutMirroring.enabled: false
    LayoutMirroring.childrenInherit: true
    Accessible.role: Accessible.Graphic
    Accessible.name: qsTr("Picture of the camera")

    Image {
        id: picture

        anchors.centerIn: parent
        visible: root.seen
        width: Math.floor(Math.min(root.width, root.height * root.shape))
        height: Math.floor(width / root.shape)
        source: root.seen ? "image://camera/setup" + CameraSetup.frame : ""
        sourceSize: Qt.size(width, height)
        cache: false
    }
    SetupRegion {
        anchors.fill: picture
        visible: root.seen
    }
    EmptyState {
        anchors { left: parent.left; right: parent.right; verticalCenter: parent.verticalCenter; margins: Theme.space3 }
        visible: !root.seen
        tone: CameraSetup.camera === "unavailable" ? "caution" : "brand"
        iconName: CameraSetup.camera === "unavailable" ? "camera-off" : "hourglass"
        title: CameraSetup.camera === "unavailable" ? qsTr("This camera gives no picture") : qsTr("One moment")
        sentence: CameraSetup.camera === "unavailable"
            ? qsTr("Is it plugged in? Does another program use it? It is tried again every two seconds.") : ""
    }
}
