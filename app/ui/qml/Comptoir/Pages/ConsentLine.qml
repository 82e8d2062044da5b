pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Comptoir.Components
import Comptoir.Theme

/* A masked contact and whether it may be used. */
RowLayout {
    id: root

    property string iconName: ""
    property string text: ""
    property bool granted: false

    visible: text.length > 0
    spacing: Theme.space1 + 4

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
        text: root.granted ? qsTr("Agreed", "consent") : qsTr("Refused", "consent")
        iconName: root.granted ? "check" : "ban"
        tone: root.granted ? "positive" : "negative"
    }
}
