pragma ComponentBehavior: Bound
import QtQuick
import Comptoir.Components
import Comptoir.Models

/* What the question is about: how many pieces, what they come to, how they reach the person. */
RecapLine {
    id: root

    readonly property bool sent: Checkout.method === "home" || Checkout.method === "express"

    picture: BasketPage.picture
    initial: BasketPage.firstTitle.charAt(0)
    title: qsTr("%n item(s)", "", BasketPage.count) + " · " + Checkout.total
    detail: {
        if (!root.sent)
            return qsTr("Pick-up at %1, free").arg(Checkout.placeName);
        return Checkout.delivery.length > 0 ? qsTr("Delivery %1 included").arg(Checkout.delivery)
                                            : qsTr("Delivery free of charge");
    }
}
