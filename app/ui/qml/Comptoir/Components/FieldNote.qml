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
    readonly property string told: visible && tone === "negative" ? text : ""

    /* later: while a page is made, what will be hidden can still be seen for a moment */
    function tell(): void {
        if (root.told.length > 0)
            words.Accessible.announce(root.told, Accessible.Assertive);
    }

    spacing: Theme.space1 + 4
    onToldChanged: Qt.callLater(root.tell)

    Icon {
        Layout.alignment: Qt.AlignTop
        name: root.iconName
        colour: Theme.toneColour(root.tone)
    }
    AppText {
        id: words

        Layout.fillWidth: true
        text: root.text
        weight: root.tone === "neutral" ? Font.Normal : Font.DemiBold
        color: Theme.toneColour(root.tone)
        Accessible.role: root.tone === "negative" ? Accessible.AlertMessage : Accessible.StaticText
    }
}
