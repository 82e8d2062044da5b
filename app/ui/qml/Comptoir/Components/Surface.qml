pragma ComponentBehavior: Bound
import QtQuick
import Comptoir.Theme

/* The face of something that can be pressed: darkens under the finger, shows keyboard focus. */
Rectangle {
    id: root

    property bool down: false
    property bool ringed: false

    color: Theme.colours.card
    radius: Theme.radius

    Rectangle {
        anchors.fill: parent
        radius: root.radius
        color: Theme.colours.pressShade
        opacity: root.down ? 1 : 0

        Behavior on opacity { NumberAnimation { duration: root.down ? 0 : Theme.fast } }
    }

    FocusRing {
        visible: root.ringed
        corner: root.radius
    }
}
