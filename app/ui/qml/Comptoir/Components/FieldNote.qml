pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Comptoir.Theme

/* The line below a field or a picture: icon and sentence in a tone. */
RowLayout {
    id: root

    property string text: ""
    property string iconName: "info"
    property string tone: "neutral"

    spacing: Theme.space1 + 4

    Icon {
        Layout.alignment: Qt.AlignTop
        name: root.iconName
        colour: Theme.toneColour(root.tone)
    }
    AppText {
        readonly property string told: visible && root.tone === "negative" ? text : ""

        Layout.fillWidth: true
        text: root.text
        weight: root.tone === "neutral" ? Font.Normal : Font.DemiBold
        color: Theme.toneColour(root.tone)
        Accessible.role: root.tone === "negative" ? Accessible.AlertMessage : Accessible.StaticText
        onToldChanged: if (told.length > 0) Accessible.announce(told, Accessible.Assertive)
    }
}
