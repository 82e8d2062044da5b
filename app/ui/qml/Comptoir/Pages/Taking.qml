pragma ComponentBehavior: Bound
import QtQuick
import Comptoir.Models

/* Takes the open product: one piece goes into the basket, unless one is there already, and then it goes on. */
Item {
    id: root

    property string intent: ""

    signal added()
    signal refused()

    /* `what` is order, pickUp or add */
    function take(what: string): void {
        if (ProductPage.inBasket && what !== "add") {
            root.proceed(what);
            return;
        }
        root.intent = what;
        BasketPage.add(ProductPage.variantId);
    }

    function proceed(what: string): void {
        if (what === "order")
            Checkout.begin();
        else if (what === "pickUp")
            Checkout.beginPickUp();
        else if (what === "add")
            root.added();
    }

    function done(): string {
        const what = root.intent;
        root.intent = "";
        return what;
    }

    visible: false

    Connections {
        target: BasketPage
        function onAdded(): void { root.proceed(root.done()) }
        function onUnavailable(): void {
            if (root.done().length > 0)
                root.refused();
        }
    }
}
