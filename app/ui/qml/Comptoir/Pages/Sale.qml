pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Comptoir.Components
import Comptoir.Models
import Comptoir.Theme

/* The assisted sale: whose it is beside, the basket as work, the order as the one action. */
TabletFrame {
    id: root

    readonly property bool empty: BasketPage.lines.count === 0

    title: qsTr("Sale")
    place: "Sale"

    aside: SaleCustomer {
        Layout.fillWidth: true
    }
    AppText {
        Layout.fillWidth: true
        text: qsTr("Basket")
        size: AppText.Size.Heading
        weight: Font.Bold
    }
    HandoverNotice {
        Layout.fillWidth: true
    }
    BasketUndo {
        Layout.fillWidth: true
    }
    BasketLines {
        Layout.fillWidth: true
        visible: !root.empty
    }
    EmptyState {
        objectName: "emptySale"
        Layout.fillWidth: true
        Layout.topMargin: Theme.space2
        visible: root.empty
        iconName: "shopping-basket"
        title: qsTr("Nothing in the basket yet")
        sentence: qsTr("Scan an item, or the code of the basket that the customer made at a kiosk.")
        actionText: qsTr("Scan")
        secondText: qsTr("Search the range")
        onActionRequested: Navigation.go("Scan")
        onSecondRequested: Navigation.go("Home")
    }
    foot: [
        LabelledValue {
            Layout.fillWidth: true
            objectName: "saleTotal"
            visible: !root.empty
            strong: true
            size: AppText.Size.Title
            label: qsTr("Total, %n item(s)", "", BasketPage.count)
            value: BasketPage.total
        },
        RowLayout {
            Layout.fillWidth: true
            visible: !root.empty
            spacing: Theme.space2

            OutlineButton {
                objectName: "saleScan"
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                text: qsTr("Add by scan")
                iconName: "scan-line"
                onClicked: Navigation.go("Scan")
            }
            PrimaryButton {
                objectName: "orderForThem"
                Layout.fillWidth: true
                Layout.preferredWidth: 2
                enabled: BasketPage.sellable
                reason: qsTr("First remove what is no longer sold")
                text: Sale.customerName.length > 0 ? qsTr("Order for %1").arg(Sale.customerName) : qsTr("Order")
                trailingIcon: "arrow-right"
                onClicked: Sale.order()
            }
        }
    ]
}
