pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Comptoir.Components
import Comptoir.Theme

/* Looks like a field, leads to the search page. */
Pressable {
    id: root

    minimumHeight: Theme.tablet ? Theme.target : 96
    leftPadding: Theme.cardPadding
    rightPadding: Theme.cardPadding
    outline: Theme.colours.controlLine

    contentItem: RowLayout {
        spacing: Theme.space2

        Icon {
            name: "search"
            size: Theme.iconLarge
            colour: Theme.colours.brandText
        }
        AppText {
            Layout.fillWidth: true
            text: root.text
            size: AppText.Size.Lead
            muted: true
            lineHeight: 1
            spoken: false
        }
    }
}
