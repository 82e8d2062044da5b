pragma ComponentBehavior: Bound
import QtQuick
import Comptoir.Theme

/* One step: a sign in a square; its words are spoken. */
Pressable {
    id: root

    property string iconName: "plus"

    reason: qsTr("This is the end")
    fill: enabled ? Theme.colours.card : Theme.colours.sunken
    outline: Theme.colours.line
    autoRepeat: true
    contentItem: Item {
        implicitWidth: Theme.icon
        implicitHeight: Theme.icon

        Icon {
            anchors.centerIn: parent
            name: root.iconName
            colour: root.enabled ? Theme.colours.ink : Theme.colours.muted
        }
    }
}
