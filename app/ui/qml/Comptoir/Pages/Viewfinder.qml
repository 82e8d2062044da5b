pragma ComponentBehavior: Bound
import QtQuick
import Comptoir.Components
import Comptoir.Models
import Comptoir.Theme

/* The camera's picture in a rounded frame, corners that breathe while it looks and snap to what it finds. */
Item {
    id: root

    readonly property bool found: Scan.state === "snapped" || Scan.state === "several"
    readonly property real cover: Scan.frameWidth > 0 ? Math.max(width / Scan.frameWidth, height / Scan.frameHeight) : 1
    readonly property real drawnWidth: Scan.frameWidth * cover
    readonly property real drawnHeight: Scan.frameHeight * cover

    Accessible.role: Accessible.Graphic
    Accessible.name: qsTr("Picture of the camera")
    LayoutMirroring.enabled: false

    Rectangle {
        anchors.fill: parent
        radius: Theme.radiusSheet
        color: Theme.light.ink
    }
    Image {
        anchors.fill: parent
        source: Scan.preview
        cache: false
        mirror: Scan.mirrored
        fillMode: Image.PreserveAspectCrop
        visible: Scan.preview.length > 0
        Accessible.ignored: true
    }
    Rectangle {
        anchors.fill: parent
        color: Theme.light.ink
        opacity: root.found ? 0.2 : 0
        visible: opacity > 0

        Behavior on opacity { NumberAnimation { duration: Theme.fast } }
    }
    ScanCorners {
        id: aim

        anchors.centerIn: parent
        width: Math.round(Math.min(parent.width, parent.height) * 0.42)
        height: width
        visible: Scan.state === "searching" || Scan.state === "dark" || Scan.state === "unknown"
        thickness: 7

        SequentialAnimation on scale {
            running: aim.visible && !Theme.reducedMotion
            loops: Animation.Infinite
            NumberAnimation { to: 1.06; duration: 1100; easing.type: Easing.InOutSine }
            NumberAnimation { to: 1; duration: 1100; easing.type: Easing.InOutSine }
        }
    }
    Repeater {
        model: Scan.choices

        FoundMark {
            required property string variantId
            required property string name
            required property int number
            required property real boxWidth
            required property real boxHeight
            required property real angle
            required property real centreX
            required property real centreY

            objectName: "found-" + number
            text: name
            label: Scan.state === "several" ? String(number) : ""
            placed: boxWidth > 0
            middle: Qt.point((root.width - root.drawnWidth) / 2 + centreX * root.drawnWidth,
                             (root.height - root.drawnHeight) / 2 + centreY * root.drawnHeight)
            box: Qt.size(boxWidth * root.drawnWidth, boxHeight * root.drawnWidth)
            turned: angle
            onClicked: Scan.choose(variantId)
        }
    }
    RoundedMask { anchors.fill: parent }
}
