pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Comptoir.Components
import Comptoir.Models
import Comptoir.Theme

/* Below the fold: description, characteristics, safety, and products that go with it. */
ColumnLayout {
    id: root

    spacing: Theme.gutter
    visible: ProductPage.ready

    DetailCard {
        Layout.fillWidth: true
        visible: ProductPage.description.length > 0
        title: qsTr("Description")

        AppText {
            objectName: "description"
            Layout.fillWidth: true
            text: ProductPage.description
            size: AppText.Size.Lead
        }
    }
    DetailCard {
        Layout.fillWidth: true
        visible: ProductPage.factNames.length > 0
        title: qsTr("Characteristics")

        FactList {
            Layout.fillWidth: true
            labels: ProductPage.factNames
            values: ProductPage.factValues
        }
    }
    DetailCard {
        Layout.fillWidth: true
        visible: ProductPage.safety.length > 0 || ProductPage.maker.length > 0
        title: qsTr("Safety and manufacturer")

        AppText {
            Layout.fillWidth: true
            visible: text.length > 0
            text: ProductPage.safety
        }
        AppText {
            Layout.fillWidth: true
            visible: text.length > 0
            text: ProductPage.maker
            muted: true
        }
    }
    ProductShelf {
        objectName: "together"
        Layout.fillWidth: true
        title: qsTr("Often bought together")
        products: ProductPage.together
    }
    ProductShelf {
        objectName: "related"
        Layout.fillWidth: true
        title: qsTr("You may also like")
        products: ProductPage.related
    }
}
