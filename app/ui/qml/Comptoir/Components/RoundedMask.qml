pragma ComponentBehavior: Bound
import QtQuick
import Comptoir.Theme

/* Rounds the corners of the picture that it covers, by painting what is around it. */
BorderImage {
    id: root

    property int corner: Theme.radiusSheet
    property color around: Theme.colours.paper

    anchors.fill: parent
    source: "image://corners/" + corner + "/" + String(around).slice(-6)
    border {
        left: root.corner
        right: root.corner
        top: root.corner
        bottom: root.corner
    }

    Accessible.ignored: true
}
