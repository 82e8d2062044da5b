pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Comptoir.Components
import Comptoir.Models
import Comptoir.Theme

/* The articles of the order, each to be corrected here. */
Card {
    id: root

    implicitHeight: column.implicitHeight + Theme.space2

    ColumnLayout {
        id: column

        width: parent.width
        spacing: 0

        Repeater {
            model: BasketPage.lines

            BasketLine {
                required picture
                required title
                required detail
                required price
                required quantity
                required property string variantId
                required property string productId

                objectName: "reviewed-" + variantId
                Layout.fillWidth: true
                editable: !Checkout.placing
                note: Split.ways[variantId] === "now" ? qsTr("Take it now, pay at the till: not part of this order.") : ""
                separator: true
                onQuantityRequested: quantity => BasketPage.setQuantity(variantId, quantity)
                onRemoveRequested: Checkout.remove(variantId)
                onOpened: ProductPage.open(productId, variantId)
            }
        }
        LinkButton {
            objectName: "correct-Basket"
            Layout.alignment: Qt.AlignRight
            Layout.rightMargin: Theme.space2
            text: qsTr("Change the items")
            iconName: "pencil"
            trailingIcon: ""
            enabled: !Checkout.placing
            onClicked: Navigation.go("Basket")
        }
    }
}
