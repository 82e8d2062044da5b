pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Comptoir.Components
import Comptoir.Models
import Comptoir.Theme

/* The two decisions of the product page, and the way to a phone. With large text the code becomes a button. */
ColumnLayout {
    id: root

    property bool movable: false
    readonly property bool large: Theme.textScale >= 1.5
    property string intent: ""

    signal nextScreenRequested()
    signal phoneRequested()

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

    spacing: Theme.space2

    Connections {
        target: BasketPage
        function onAdded(): void { root.goOn() }
        function onUnavailable(): void { root.intent = "" }
    }
    RowLayout {
        visible: root.large
        spacing: Theme.space2

        OutlineButton {
            objectName: "nextScreen"
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            visible: root.movable
            text: qsTr("Rest of the page")
            iconName: "arrow-down"
            size: AppText.Size.Body
            onClicked: root.nextScreenRequested()
        }
        OutlineButton {
            objectName: "phoneButton"
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            text: qsTr("On my phone")
            iconName: "qr-code"
            size: AppText.Size.Body
            onClicked: root.phoneRequested()
        }
    }
    RowLayout {
        spacing: Theme.gutter

        ColumnLayout {
            spacing: Theme.space2

            PrimaryButton {
                objectName: "order"
                Layout.fillWidth: true
                Layout.fillHeight: true
                text: qsTr("Order")
                iconName: "shopping-basket"
                enabled: ProductPage.ready && ProductPage.price.length > 0
                reason: ProductPage.ready ? qsTr("The price is to be confirmed: please ask in the store.") : ""
                onClicked: root.want("order")
            }
            SecondaryButton {
                objectName: "pickUpElsewhere"
                Layout.fillWidth: true
                text: qsTr("Pick up in another store")
                iconName: "store"
                enabled: ProductPage.ready && ProductPage.price.length > 0
                onClicked: root.want("pickUp")
            }
        }
        PhoneTile {
            objectName: "phoneTile"
            visible: !root.large && !Theme.tablet
            code: ProductPage.phoneLink
            codeSize: Theme.portrait ? 148 : 124
            onClicked: root.phoneRequested()
        }
    }
}
