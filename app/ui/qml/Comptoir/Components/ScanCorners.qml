pragma ComponentBehavior: Bound
import QtQuick
import Comptoir.Theme

/* Four aiming corners: `colour` over an optional wider `halo`, so that they show on any picture. */
Item {
    id: root

    property color colour: Theme.colours.pictureInk
    property color halo: "transparent"
    property real thickness: 5
    property real haloThickness: thickness * 1.8
    property int arm: Math.round(Math.min(width, height) * 0.3)

    function cornerSource(tint: color, pixels: real): string {
        return "image://icon/corner/" + Theme.hex(tint) + "/" + (pixels * 24 / root.arm).toFixed(2);
    }

    Accessible.ignored: true
    LayoutMirroring.enabled: false
    LayoutMirroring.childrenInherit: true

    Repeater {
        model: 4

        Item {
            id: corner

            required property int index

            width: root.arm
            height: root.arm
            x: index % 2 === 0 ? 0 : root.width - root.arm
            y: index < 2 ? 0 : root.height - root.arm
            rotation: [0, 90, 270, 180][index]

            Image {
                anchors.fill: parent
                visible: root.halo.a > 0
                sourceSize: Qt.size(root.arm, root.arm)
                source: root.arm > 0 ? root.cornerSource(root.halo, root.haloThickness) : ""
            }
            Image {
                anchors.fill: parent
                sourceSize: Qt.size(root.arm, root.arm)
                source: root.arm > 0 ? root.cornerSource(root.colour, root.thickness) : ""
            }
        }
    }
}
