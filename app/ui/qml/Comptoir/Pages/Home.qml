pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Comptoir.Components
import Comptoir.Models
import Comptoir.Theme

/* The start page of the shop: look for something, scan it, or look around. */
PageFrame {
    id: root

    title: qsTr("The shop")
    Component.onCompleted: Catalogue.loadHome()

    Flickable {
        objectName: "pageView"
        anchors.fill: parent
        contentHeight: column.implicitHeight + Theme.space6
        boundsBehavior: Flickable.StopAtBounds
        clip: true
        ScrollIndicator.vertical: ScrollIndicator {}

        ColumnLayout {
            id: column

            x: Theme.margin
            y: Theme.space1
            width: parent.width - 2 * Theme.margin
            spacing: Theme.tablet ? Theme.space3 : Theme.space4

            AppText {
                Layout.fillWidth: true
                text: qsTr("Hello. How can we help?")
                size: Theme.portrait ? AppText.Size.Display : AppText.Size.Headline
                weight: Font.Bold
                Accessible.role: Accessible.Heading
            }
            HomeEntry {
                Layout.fillWidth: true
            }
            HomeServices {
                Layout.fillWidth: true
                visible: !Theme.tablet
            }
            CategoryTiles {
                Layout.fillWidth: true
                visible: Catalogue.categories.count > 0
            }
            HomeShelf {
                objectName: "offers"
                Layout.fillWidth: true
                text: qsTr("Current offers")
                model: Catalogue.promotions
            }
            HomeShelf {
                objectName: "popular"
                Layout.fillWidth: true
                text: qsTr("Most popular")
                linkText: qsTr("See the whole range")
                linkName: "wholeRange"
                model: Catalogue.popular
                onOpened: Catalogue.openCategory("")
            }
            Repeater {
                model: Catalogue.homeReady ? 0 : 3

                Skeleton {
                    Layout.fillWidth: true
                    Layout.preferredHeight: 240
                }
            }
        }
    }
}
