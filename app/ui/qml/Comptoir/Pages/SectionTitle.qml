pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Comptoir.Components
import Comptoir.Theme

/* The heading of a part of a page, with words that lead on when there is more. */
RowLayout {
    id: root

    property string text: ""
    property string linkText: ""
    property string linkName: ""

    signal opened()

    spacing: Theme.space2

    AppText {
        Layout.fillWidth: true
        text: root.text
        size: AppText.Size.Title
        weight: Font.DemiBold
        Accessible.role: Accessible.Heading
    }
    LinkButton {
        objectName: root.linkName
        visible: text.length > 0
        text: root.linkText
        onClicked: root.opened()
    }
}
