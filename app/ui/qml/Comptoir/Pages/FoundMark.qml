pragma ComponentBehavior: Bound
import QtQuick
import Comptoir.Components
import Comptoir.Theme

/* The outline of a code in the picture: corners and a tick, or a number when there are several to choose from. */
Pressable {
    id: root

    property string label: ""
    property bool placed: false
    property point middle
    property size box
    property real turned: 0
    readonly property real least: Math.max(Theme.target, 120)

    visible: placed
    x: middle.x - width / 2
    y: middle.y - height / 2
    width: Math.max(least, box.width)
    height: Math.max(least, box.height)
    rotation: turned
    fill: "transparent"
    enabled: label.length > 0
    spokenName: label.length > 0 ? qsTr("%1: %2").arg(label).arg(text) : text
    padding: 0

    contentItem: Item {
        ScanCorners {
            id: corners

            anchors.fill: parent
            colour: Theme.colours.brand
            halo: Theme.colours.pictureInk
            thickness: 11
            haloThickness: 20
        }
        Rectangle {
            id: disc

            anchors.centerIn: parent
            width: Math.min(80, root.height * 0.6)
            height: width
            radius: width / 2
            color: Theme.colours.brand
            border.width: 4
            border.color: Theme.colours.pictureInk
            rotation: -root.turned

            Icon {
                anchors.centerIn: parent
                visible: root.label.length === 0
                name: "check"
                size: Math.round(disc.width * 0.55)
                colour: Theme.colours.brandInk
            }
            AppText {
                anchors.centerIn: parent
                visible: root.label.length > 0
                text: root.label
                size: AppText.Size.Title
                weight: Font.Bold
                color: Theme.colours.brandInk
                spoken: false
            }
            NumberAnimation on scale { from: Theme.reducedMotion ? 1 : 0.6; to: 1; duration: Theme.normal; easing.type: Easing.OutBack }
        }
        NumberAnimation {
            target: corners
            property: "scale"
            running: true
            from: Theme.reducedMotion ? 1 : 1.25
            to: 1
            duration: 160
            easing.type: Easing.OutCubic
        }
    }
}
