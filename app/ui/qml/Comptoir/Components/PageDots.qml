pragma ComponentBehavior: Bound
import QtQuick
import Comptoir.Theme

/* Which of a few pictures is shown. */
Row {
    id: root

    property int count: 0
    property int current: 0
    property color colour: Theme.colours.pictureInk

    spacing: Theme.space1
    Accessible.ignored: true

    Repeater {
        model: root.count

        Rectangle {
            required property int index

            width: index === root.current ? 36 : 8
            height: 8
            radius: 4
            color: root.colour
            opacity: index === root.current ? 1 : 0.6
        }
    }
}
