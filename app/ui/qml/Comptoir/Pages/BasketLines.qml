pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Comptoir.Components
import Comptoir.Models

/* The lines of the basket in one card. */
Card {
    id: root

    implicitHeight: column.implicitHeight

    ColumnLayout {
        id: column

        width: parent.width
        spacing: 0

        Repeater {
            model: BasketPage.lines

            BasketLine {
                required property var model
                required property int index

                objectName: "line-" + model.variantId
                Layout.fillWidth: true
                picture: model.picture
                title: model.title
                detail: [model.detail, model.unitPrice.length > 0 ? qsTr("%1 each").arg(model.unitPrice) : ""]
                        .filter(part => part.length > 0).join(" · ")
                price: model.price
                quantity: model.quantity
                note: model.note === "price" ? qsTr("The price has changed since you added it.")
                      : model.note === "gone" ? qsTr("No longer sold. Please remove it.") : ""
                separator: index < BasketPage.lines.count - 1
                onQuantityRequested: quantity => BasketPage.setQuantity(model.variantId, quantity)
                onRemoveRequested: BasketPage.remove(model.variantId)
                onOpened: ProductPage.open(model.productId, model.variantId)
            }
        }
    }
}
