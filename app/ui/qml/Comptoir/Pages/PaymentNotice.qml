pragma ComponentBehavior: Bound
import QtQuick
import Comptoir.Components
import Comptoir.Models

/* What is known of the payment, and what still works. */
Banner {
    id: root

    readonly property string word: Payment.offline ? "offline" : Payment.state

    objectName: "paymentNotice"
    visible: word.length > 0
    tone: word === "paid" ? "positive" : word === "declined" ? "negative"
          : word === "waiting" || word === "asking" ? "info" : "caution"
    iconName: word === "offline" ? "cloud-off" : word === "waiting" || word === "asking" ? "hourglass" : ""
    title: {
        switch (root.word) {
        case "asking": return qsTr("One moment, we are preparing the link");
        case "waiting": return qsTr("Waiting for your payment");
        case "paid": return qsTr("Paid. Thank you.");
        case "declined": return qsTr("The payment was declined");
        case "cancelled": return qsTr("You cancelled the payment");
        case "expired": return qsTr("The link has expired");
        case "offline": return qsTr("No connection at the moment");
        default: return qsTr("This order cannot be paid by phone");
        }
    }
    sentence: {
        switch (root.word) {
        case "asking": return "";
        case "waiting": return qsTr("This screen will tell you as soon as it is done.");
        case "paid": return qsTr("The store has been told. There is nothing left to pay.");
        case "declined":
        case "cancelled":
        case "expired": return qsTr("Nothing has been paid. Try again, or pay at the till with the code of your order.");
        case "offline": return Payment.state === "waiting"
            ? qsTr("This screen cannot tell whether it is paid; your phone can. You can always pay at the till.")
            : qsTr("Paying by phone needs a connection. You can pay at the till with the code of your order.");
        default: return qsTr("You can pay at the till with the code of your order.");
        }
    }
}
