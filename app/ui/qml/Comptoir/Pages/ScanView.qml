pragma ComponentBehavior: Bound
import QtQuick
import Comptoir.Components
import Comptoir.Models
import Comptoir.Theme

/* The camera's picture in a rounded frame; corners that travel to the code; what was found, or why nothing was. */
Item {
    id: root

    readonly property bool snapped: Scan.state === "snapped"
    readonly property bool found: root.snapped || Scan.state === "several"
    readonly property bool told: ["unknown", "foreign", "other", "dark"].includes(Scan.state)

    /* what lies over the picture takes so much; large words need a higher one */
    readonly property real needed: root.found || root.told ? pill.height + result.implicitHeight + 3 * Theme.space3 : 0

    objectName: "viewfinder"
    clip: true
    LayoutMirroring.enabled: false
    Accessible.role: Accessible.Graphic
    Accessible.name: qsTr("Picture of the camera")

    Image {
        anchors.fill: parent
        source: root.width > 0 && root.height > 0 ? "image://camera/" + Scan.frame : ""
        sourceSize: Qt.size(root.width, root.height)
        cache: false
        asynchronous: false
    }
    Rectangle {
        anchors.fill: parent
        visible: root.found
        color: Theme.colours.pictureShade
    }
    ScanTargets {
        anchors.fill: parent
        covered: root.found ? root.height - result.y : 0
    }
    RoundedMask {
        corner: Theme.radiusSheet
        around: Theme.colours.paper
    }
    StatusPill {
        id: pill

        objectName: "scanState"
        x: Session.rightToLeft ? root.width - width - Theme.space3 : Theme.space3
        y: Theme.space3
        large: true
        tone: root.snapped ? "solid" : root.told ? "caution" : "waiting"
        iconName: root.snapped ? "circle-check" : root.told ? "circle-question-mark"
                : Scan.state === "starting" ? "hourglass" : "scan-line"
        text: root.snapped ? qsTr("Code recognised")
            : Scan.state === "several" ? qsTr("Several codes")
            : Scan.state === "starting" ? qsTr("One moment")
            : Scan.state === "dark" ? qsTr("It is dark")
            : root.told ? qsTr("Not an item") : qsTr("Looking for a code")
    }
    ScanResult {
        id: result

        anchors { left: parent.left; right: parent.right; bottom: parent.bottom; margins: Theme.space3 }
        told: root.told
    }
}
