pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Comptoir.Components
import Comptoir.Models
import Comptoir.Theme

/* What happens to the picture, and the other ways to an article: search, browse, type the digits. */
ColumnLayout {
    id: root

    property bool showPrivacy: true
    readonly property bool compact: Theme.textScale > 1.6

    spacing: 0

    RowLayout {
        Layout.fillWidth: true
        Layout.minimumHeight: 88
        visible: root.showPrivacy
        spacing: Theme.space2

        Icon {
            name: "shield-check"
            colour: Theme.colours.muted
        }
        AppText {
            objectName: "scanPrivacy"
            Layout.fillWidth: true
            text: qsTr("The picture is only used to read the code: it is neither kept nor sent.")
            muted: true
        }
    }
    GridLayout {
        Layout.fillWidth: true
        columns: Theme.portrait && !root.compact ? 3 : 1
        columnSpacing: Theme.space3
        rowSpacing: Theme.space2

        WayOutTile {
            objectName: "waySearch"
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            minimumWidth: 0
            compact: root.compact
            minimumHeight: root.compact ? Theme.secondaryHeight : Theme.portrait ? 200 : 120
            iconName: "search"
            text: qsTr("Search")
            detail: qsTr("Name, brand, reference")
            onClicked: Navigation.go("Search")
        }
        WayOutTile {
            objectName: "wayBrowse"
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            minimumWidth: 0
            compact: root.compact
            minimumHeight: root.compact ? Theme.secondaryHeight : Theme.portrait ? 200 : 120
            iconName: "layout-grid"
            text: qsTr("Browse")
            detail: qsTr("The whole range")
            onClicked: Navigation.go("Home")
        }
        WayOutTile {
            objectName: "wayType"
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            minimumWidth: 0
            compact: root.compact
            minimumHeight: root.compact ? Theme.secondaryHeight : Theme.portrait ? 200 : 120
            iconName: "keyboard"
            text: qsTr("Enter the code")
            detail: qsTr("The digits below it")
            onClicked: Scan.openEntry()
        }
    }
}
