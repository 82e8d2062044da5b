pragma ComponentBehavior: Bound
import QtQuick
import Comptoir.Theme

/* Five stars in ink, filled from the reading side, to the half. */
Item {
    id: root

    property real value: 0
    property int size: 24
    readonly property int cell: Math.round(size * Theme.iconScale * 1.15)
    readonly property real shown: Math.round(Math.max(0, Math.min(5, value)) * 2) / 2

    implicitWidth: cell * 5
    implicitHeight: cell

    Accessible.role: Accessible.StaticText
    Accessible.name: qsTr("%1 out of 5 stars").arg(Number(root.value).toLocaleString(Qt.locale(), "f", 1))

    component Strip: Row {
        id: strip

        property color colour
        layoutDirection: Qt.LeftToRight

        Repeater {
            model: 5

            Icon {
                name: "star-solid"
                size: root.cell
                colour: strip.colour
            }
        }
    }

    Strip { colour: Theme.colours.starOff }

    Item {
        anchors.left: parent.left
        width: root.cell * root.shown
        height: root.cell
        clip: true

        Strip {
            anchors.left: parent.left
            colour: Theme.colours.ink
        }
    }
}
