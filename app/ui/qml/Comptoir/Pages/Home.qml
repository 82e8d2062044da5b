pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Comptoir.Components
import Comptoir.Models
import Comptoir.Theme

/* The start page of the shop: search, scan, categories, offers, what is bought most. */
PageFrame {
    id: root

    title: qsTr("Welcome")
    StackView.onActivating: Catalogue.loadHome()

    ScrollBody {
        anchors.fill: parent
        spacing: Theme.space4

        AppText {
            Layout.fillWidth: true
            text: qsTr("What are you looking for?")
            size: AppText.Size.Headline
            weight: Font.Bold
        }
        GridLayout {
            columns: Theme.portrait || Theme.textScale > 1.6 ? 1 : 2
            columnSpacing: Theme.space3
            rowSpacing: Theme.space2
            uniformCellWidths: true

            SearchEntry {
                objectName: "homeSearch"
                Layout.fillWidth: true
                Layout.fillHeight: true
                text: qsTr("Search by name, brand or reference")
                onClicked: Navigation.go("Search")
            }
            ScanInvitation {
                objectName: "homeScan"
                Layout.fillWidth: true
                onClicked: Navigation.go("Scan")
            }
        }
        CategoryShelf { Layout.fillWidth: true }
        ProductShelf {
            objectName: "promotions"
            Layout.fillWidth: true
            title: qsTr("Offers of the moment")
            products: Catalogue.promotions
        }
        ProductShelf {
            objectName: "popular"
            Layout.fillWidth: true
            title: qsTr("Popular at the moment")
            products: Catalogue.popular
        }
        Repeater {
            model: Catalogue.homeReady ? 0 : 3

            Skeleton {
                Layout.fillWidth: true
                implicitHeight: 184
            }
        }
    }
}
