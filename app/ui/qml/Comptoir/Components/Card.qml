pragma ComponentBehavior: Bound
import QtQuick
import Comptoir.Theme

/* A sheet of card colour; what is put inside is laid out in a column by the page. */
Rectangle {
    id: root

    property bool raised: false

    radius: Theme.radiusCard
    color: Theme.colours.card
    border.width: raised && !Theme.contrast ? 0 : Theme.hairline
    border.color: Theme.colours.line

    Shadow {
        visible: root.raised && !Theme.contrast
        corner: root.radius
    }
}
