pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Comptoir.Components
import Comptoir.Models
import Comptoir.Theme

/* What stands below the fold: description, characteristics, what the law wants said, other products. */
ColumnLayout {
    id: root

    signal floorRequested()

    spacing: Theme.space4

    FieldNote {
        objectName: "contentLanguage"
        Layout.fillWidth: true
        visible: Session.foreignContent.length > 0
        text: qsTr("Language of the product texts: %1").arg(Session.foreignContent)
        iconName: "globe"
    }
    ProductFloor {
        objectName: "productFloor"
        Layout.fillWidth: true
        onOpened: root.floorRequested()
    }
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

                readonly property string spokenLanguage: Session.catalogueLocale

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
        title: qsTr("Manufacturer")
        body: ProductPage.maker
    }
    ProductBundle {
        objectName: "together"
        Layout.fillWidth: true
    }
    HomeShelf {
        objectName: "related"
        Layout.fillWidth: true
        text: qsTr("You may also like")
        model: ProductPage.related
    }
}
