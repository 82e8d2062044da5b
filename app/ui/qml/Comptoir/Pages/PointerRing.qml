pragma ComponentBehavior: Bound
import QtQuick
import Comptoir.Models
import Comptoir.Theme

/* The frame around what is spoken, or what one switch would use: two lines, so that it is seen on every ground. */
Item {
    id: root

    property real factor: 1
    readonly property rect place: Pointer.ring

    x: place.x / factor - Theme.focusOffset
    y: place.y / factor - Theme.focusOffset
    width: place.width / factor + 2 * Theme.focusOffset
    height: place.height / factor + 2 * Theme.focusOffset
    visible: place.width > 0

    Rectangle {
        anchors.fill: parent
        color: "transparent"
        radius: Theme.radiusSmall
        border.width: 2 * Theme.focusBorder
        border.color: Theme.colours.inkInverse
    }
    Rectangle {
        anchors.fill: parent
        anchors.margins: 1
        color: "transparent"
        radius: Theme.radiusSmall
        border.width: Theme.focusBorder
        border.color: Theme.colours.ink
    }
}
