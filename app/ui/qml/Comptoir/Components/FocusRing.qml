pragma ComponentBehavior: Bound
import QtQuick
import Comptoir.Theme

/* The visible keyboard focus: a ring of ink around its parent, a little way off. */
Rectangle {
    id: root

    property real corner: Theme.radius

    anchors.fill: parent
    anchors.margins: -(Theme.focusOffset + Theme.focusBorder)
    radius: corner + Theme.focusOffset + Theme.focusBorder
    color: "transparent"
    border.width: Theme.focusBorder
    border.color: Theme.colours.ink
}
