pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Comptoir.Components
import Comptoir.Models
import Comptoir.Theme

/* What the person wants: lines, how many, the total; order it or hand it over by code. */
OrderFrame {
    id: root

    readonly property bool empty: BasketPage.lines.count === 0

    title: qsTr("Your basket")
    showBasket: false
    leftShare: 0.6
    acting: !empty
    gap: Theme.space3

    AppText {
        Layout.fillWidth: true
        text: root.title
        size: root.titleSize
        weight: Font.Bold
    }
    HandoverNotice {
        Layout.fillWidth: true
    }
    BasketLines {
        Layout.fillWidth: true
        visible: !root.empty
    }
    BasketUndo {
        Layout.fillWidth: true
    }
    EmptyState {
        objectName: "emptyBasket"
        Layout.fillWidth: true
        Layout.topMargin: Theme.portrait ? 160 : Theme.space4
        visible: root.empty
        iconName: "shopping-basket"
        title: qsTr("Your basket is empty")
        sentence: qsTr("Scan the code of an item, or browse the whole range.")
        actionText: qsTr("Scan an item")
        secondText: qsTr("Browse the range")
        onActionRequested: Navigation.begin("Scan")
        onSecondRequested: Navigation.begin("Home")
    }
    side: [
        BasketBenefits {
            Layout.fillWidth: true
            visible: !root.empty
        },
        BasketHandover {
            Layout.fillWidth: true
            visible: !root.empty
        }
    ]
    actions: ColumnLayout {
        spacing: Theme.space2

        LabelledValue {
            Layout.fillWidth: true
            visible: OrderBenefits.delivery.length > 0
            label: qsTr("Delivery")
            value: OrderBenefits.delivery
        }
        BenefitsSum {
            Layout.fillWidth: true
        }
        LabelledValue {
            Layout.fillWidth: true
            objectName: "basketTotal"
            strong: true
            size: AppText.Size.Title
            label: qsTr("Total, %n item(s)", "", BasketPage.count)
            value: OrderBenefits.total
        }
        PrimaryButton {
            objectName: "order"
            Layout.fillWidth: true
            enabled: BasketPage.sellable
            text: qsTr("Order")
            reason: qsTr("First remove what is no longer sold")
            trailingIcon: "arrow-right"
            onClicked: Checkout.begin()
        }
    }
}
