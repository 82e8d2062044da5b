pragma ComponentBehavior: Bound
import QtQuick
import Comptoir.Theme

/* The ring of a choice: filled with brand when chosen. */
Rectangle {
    id: root

    property bool chosen: false

    implicitWidth: Math.round((Theme.tablet ? 28 : 40) * Theme.iconScale)
    implicitHeight: implicitWidth
    radius: width / 2
    color: chosen ? Theme.colours.brand : Theme.colours.card
    border.width: 2
    border.color: chosen ? Theme.colours.brand : Theme.colours.controlLine

    Rectangle {
        anchors.centerIn: parent
        width: parent.width * 0.36
        height: width
        radius: width / 2
        color: Theme.colours.brandInk
        visible: root.chosen
    }
}
