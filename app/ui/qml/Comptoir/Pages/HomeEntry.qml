pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Comptoir.Components
import Comptoir.Models
import Comptoir.Theme

/* The two ways in: a field that opens the search, and the scanner. */
GridLayout {
    id: root

    columns: Theme.textScale > 1.3 && Theme.portrait ? 1 : 2
    columnSpacing: Theme.space2
    rowSpacing: Theme.space2

    Pressable {
        objectName: "openSearch"
        Layout.fillWidth: true
        Layout.fillHeight: true
        text: qsTr("What are you looking for?")
        minimumHeight: Theme.primaryHeight
        leftPadding: Theme.cardPadding
        outline: Theme.colours.controlLine
        outlineWidth: Theme.controlBorder
        onClicked: Navigation.go("Search")

        contentItem: RowLayout {
            spacing: Theme.space2

            Icon {
                name: "search"
                colour: Theme.colours.muted
                size: Theme.iconLarge
            }
            AppText {
                Layout.fillWidth: true
                text: qsTr("What are you looking for?")
                size: AppText.Size.Lead
                muted: true
                lineHeight: 1
                spoken: false
            }
        }
    }
    PrimaryButton {
        objectName: "scanButton"
        Layout.fillWidth: root.columns === 1
        text: qsTr("Scan an item")
        iconName: "scan-barcode"
        onClicked: Navigation.go("Scan")
    }
}
