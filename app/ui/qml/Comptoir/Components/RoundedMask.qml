pragma ComponentBehavior: Bound
import QtQuick
import Comptoir.Theme

/* Rounds the corners of the picture that it covers, by painting what is around it: four small pictures, for one over
   the whole would be blended with every frame of the camera, which costs a renderer without GPU 8 ms each. */
Item {
    id: root

    property int corner: Theme.radiusSheet
    property color around: Theme.colours.paper

    anchors.fill: parent
    LayoutMirroring.enabled: false
    Accessible.ignored: true

    Repeater {
        model: 4

        Image {
            required property int index

            x: index % 2 === 0 ? 0 : root.width - width
            y: index < 2 ? 0 : root.height - height
            width: root.corner
            height: root.corner
            mirror: index % 2 === 1
            mirrorVertically: index > 1
            source: "image://corners/" + root.corner + "/" + Theme.hex(root.around)
            Accessible.ignored: true
        }
    }
}
