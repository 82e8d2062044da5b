pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Comptoir.Components
import Comptoir.Theme

/* A masked contact and whether it may be used. */
GridLayout {
    id: root

    property string iconName: ""
    property string text: ""
    property bool granted: false

    visible: text.length > 0
    columns: Theme.textScale > 1.3 ? 2 : 3
    columnSpacing: Theme.space1 + 4
    rowSpacing: Theme.space1

    Icon {
        name: root.iconName
        colour: Theme.colours.muted
    }
    AppText {
        Layout.fillWidth: true
        text: CheckoutWords.breakable(root.text)
        tabular: true
    }
    StatusPill {
        Layout.row: Theme.textScale > 1.3 ? 1 : 0
        Layout.column: Theme.textScale > 1.3 ? 1 : 2
        text: root.granted ? qsTr("Agreed", "consent") : qsTr("Refused", "consent")
        iconName: root.granted ? "check" : "ban"
        tone: root.granted ? "positive" : "negative"
    }
}
