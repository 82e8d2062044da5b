pragma ComponentBehavior: Bound
import QtQuick
import Comptoir.Theme

/* The one soft shadow, as a nine-patch behind a box of the same size; none in high contrast. */
BorderImage {
    id: root

    property int corner: Theme.radiusCard
    readonly property int reach: 40

    anchors.fill: parent
    anchors.margins: -reach
    z: -1
    visible: !Theme.contrast
    source: "image://shadow/" + corner + "/" + Theme.hex(Theme.colours.shadow)
    border {
        left: root.reach + root.corner
        right: root.reach + root.corner
        top: root.reach + root.corner
        bottom: root.reach + root.corner
    }

    Accessible.ignored: true
}
