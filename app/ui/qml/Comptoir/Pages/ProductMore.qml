pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Comptoir.Components
import Comptoir.Models
import Comptoir.Theme

/* What stands below the fold: description, characteristics, what the law wants said, other products. */
ColumnLayout {
    id: root

    spacing: Theme.space4

    ProductText {
        Layout.fillWidth: true
        title: qsTr("Description")
        body: ProductPage.description
    }
    ColumnLayout {
        Layout.fillWidth: true
        visible: ProductPage.factNames.length > 0
        spacing: Theme.space2

        SectionTitle {
            Layout.fillWidth: true
            text: qsTr("Characteristics")
        }
        Card {
            Layout.fillWidth: true
            implicitHeight: facts.implicitHeight + 2 * Theme.cardPadding

            FactList {
                id: facts

                x: Theme.cardPadding
                y: Theme.cardPadding
                width: parent.width - 2 * Theme.cardPadding
                labels: ProductPage.factNames
                values: ProductPage.factValues
            }
        }
    }
    ProductText {
        Layout.fillWidth: true
        title: qsTr("Safety")
        body: ProductPage.safety
    }
    ProductText {
        Layout.fillWidth: true
        title: qsTr("Made by")
        body: ProductPage.maker
    }
    HomeShelf {
        objectName: "together"
        Layout.fillWidth: true
        text: qsTr("Often bought together")
        model: ProductPage.together
    }
    HomeShelf {
        objectName: "related"
        Layout.fillWidth: true
        text: qsTr("You may also like")
        model: ProductPage.related
    }
}
