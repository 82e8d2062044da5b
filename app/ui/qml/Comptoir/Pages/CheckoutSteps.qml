pragma ComponentBehavior: Bound
import QtQuick
import Comptoir.Components
import Comptoir.Models

/* Where the shopper is between basket and payment. */
CheckoutProgress {
    id: root

    objectName: "progress"
    steps: [Checkout.method === "home" || Checkout.method === "express" ? qsTr("Delivery") : qsTr("Pick-up"),
            qsTr("Contact details"), qsTr("Check"), qsTr("Payment")]
}
