pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Comptoir.Components
import Comptoir.Models
import Comptoir.Theme

/* Order the open product from a page that speaks of it, with its price in the word. */
GridLayout {
    id: root

    property bool pickUp: true
    property string intent: ""

    function want(intent: string): void {
        root.intent = intent;
        if (ProductPage.inBasket)
            root.goOn();
        else
            BasketPage.add(ProductPage.variantId);
    }

    function goOn(): void {
        const intent = root.intent;
        root.intent = "";
        if (intent === "pickUp")
            Checkout.beginPickUp();
        else if (intent === "order")
            Navigation.go("Basket");
    }

    columns: Theme.textScale > 1.3 ? 1 : 2
    columnSpacing: Theme.space3
    rowSpacing: Theme.space2

    Connections {
        target: BasketPage
        function onAdded(): void { root.goOn() }
        function onUnavailable(): void { root.intent = "" }
    }
    SecondaryButton {
        objectName: "pickUpElsewhere"
        Layout.fillWidth: true
        Layout.fillHeight: true
        visible: root.pickUp
        enabled: ProductPage.price.length > 0
        text: qsTr("Pick up in another store")
        iconName: "store"
        onClicked: root.want("pickUp")
    }
    PrimaryButton {
        objectName: "order"
        Layout.fillWidth: true
        enabled: ProductPage.price.length > 0
        //: %1 is a price
        text: qsTr("Order · %1").arg(ProductPage.price)
        onClicked: root.want("order")
    }
}
