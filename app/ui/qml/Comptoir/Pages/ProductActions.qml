pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Comptoir.Components
import Comptoir.Models
import Comptoir.Theme

/* What can be done: order, collect, pick up elsewhere, take it along on the phone. */
ActionSheet {
    id: root

    readonly property bool large: Theme.textScale > 1.3
    readonly property bool sellable: ProductPage.ready && ProductPage.price.length > 0

    signal wanted(string what)
    signal phoneRequested()
    signal nextRequested()

    RowLayout {
        visible: root.large
        spacing: Theme.targetGap

        OutlineButton {
            objectName: "nextPart"
            Layout.fillHeight: true
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            text: qsTr("Rest of the page")
            iconName: "arrow-down"
            onClicked: root.nextRequested()
        }
        OutlineButton {
            objectName: "phoneButton"
            Layout.fillHeight: true
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            text: qsTr("On my phone")
            iconName: "qr-code"
            onClicked: root.phoneRequested()
        }
    }
    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.space3

        GridLayout {
            Layout.fillWidth: true
            Layout.fillHeight: true
            columns: root.large ? 1 : 2
            columnSpacing: Theme.space2
            rowSpacing: Theme.space2

            ColumnLayout {
                id: first

                visible: !root.large
            }
            PrimaryButton {
                parent: root.large ? last : first
                objectName: "orderButton"
                Layout.fillWidth: true
                Layout.fillHeight: true
                enabled: root.sellable
                text: qsTr("Order")
                reason: ProductPage.ready ? qsTr("The price must be confirmed first") : ""
                iconName: "shopping-basket"
                onClicked: root.wanted("order")
            }
            OutlineButton {
                objectName: "addButton"
                Layout.fillWidth: root.large
                Layout.fillHeight: true
                enabled: root.sellable
                text: ProductPage.inBasket ? qsTr("Add another") : qsTr("Add to basket")
                iconName: "plus"
                onClicked: root.wanted("add")
            }
            SecondaryButton {
                objectName: "pickUpButton"
                Layout.fillWidth: true
                Layout.columnSpan: root.large ? 1 : 2
                enabled: root.sellable
                text: qsTr("Pick up in another store")
                iconName: "store"
                onClicked: root.wanted("pickUp")
            }
            ColumnLayout {
                id: last

                visible: root.large
            }
        }
        PhoneTile {
            objectName: "phoneTile"
            Layout.fillHeight: true
            visible: !root.large
            enabled: ProductPage.ready
            code: ProductPage.phoneLink
            codeSize: Theme.tablet ? 80 : 132
            minimumWidth: Theme.tablet ? 150 : 232
            onClicked: root.phoneRequested()
        }
    }
}
