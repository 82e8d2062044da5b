pragma ComponentBehavior: Bound
import QtQuick
import Comptoir.Components
import Comptoir.Models
import Comptoir.Theme

/* The page of a product: what it is, what it costs, what people say, where it is, how to get it. */
PageFrame {
    id: root

    property string intent: ""

    /* One piece goes into the basket before it can be ordered; whoever has one already goes on with it. */
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
        else
            toast.show(qsTr("Added to your basket"));
    }

    title: ProductPage.name || qsTr("Product")
    sheet: Theme.portrait ? actions : null

    Connections {
        target: BasketPage
        function onAdded(): void {
            const what = root.intent;
            root.intent = "";
            if (what.length > 0)
                root.proceed(what);
        }
        function onUnavailable(): void {
            if (root.intent.length > 0)
                toast.show(qsTr("This article cannot be ordered at the moment. Please ask an associate."));
            root.intent = "";
        }
    }
    Loader {
        id: page

        anchors.fill: parent
        active: !ProductPage.missing
        sourceComponent: Theme.portrait ? tall : wide
    }
    Component {
        id: tall

        ProductTall {
            onZoomRequested: zoom.opened = true
        }
    }
    Component {
        id: wide

        ProductWide {
            foot: actions.implicitHeight + Theme.space4 + Theme.space2
            onZoomRequested: zoom.opened = true
        }
    }
    ProductMissing {
        anchors.centerIn: parent
        width: parent.width - 2 * Theme.margin
        visible: ProductPage.missing
    }
    ProductActions {
        id: actions

        readonly property real column: Math.round((root.width - 2 * Theme.margin - gap) * 0.53)
        readonly property real gap: Theme.tablet ? Theme.space4 : 56

        parent: root
        visible: !ProductPage.missing
        width: Theme.portrait ? root.width : column
        x: Theme.portrait || Session.rightToLeft ? (Theme.portrait ? 0 : Theme.margin) : root.width - width - Theme.margin
        y: root.height - height - (Theme.portrait ? 0 : Theme.space4 + Theme.space1)
        height: visible ? implicitHeight : 0
        onWanted: what => root.take(what)
        onPhoneRequested: phone.opened = true
        onNextRequested: page.item.nextPart()
    }
    Toast {
        id: toast

        objectName: "toast"
        parent: root
        anchors.horizontalCenter: parent.horizontalCenter
        y: actions.y - height - Theme.space3
        actionText: qsTr("See the basket")
        onActionRequested: Navigation.go("Basket")
    }
    ProductZoom {
        id: zoom

        parent: root
    }
    ProductPhone {
        id: phone

        parent: root
    }
}
