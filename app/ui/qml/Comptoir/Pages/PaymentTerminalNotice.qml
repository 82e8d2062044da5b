pragma ComponentBehavior: Bound
import QtQuick
import Comptoir.Components
import Comptoir.Models

/* What is known of the payment at the payment terminal, and what still works. */
Banner {
    id: root

    readonly property string word: PaymentTerminal.state

    objectName: "paymentTerminalNotice"
    visible: word.length > 0
    tone: word === "paid" ? "positive" : word === "declined" ? "negative" : PaymentTerminal.moving ? "info" : "caution"
    iconName: PaymentTerminal.moving || word === "unknown" ? "hourglass" : ""
    title: {
        switch (root.word) {
        case "starting": return qsTr("One moment, we are preparing the card reader");
        case "charging": return qsTr("The card reader is ready for you");
        case "stopping": return qsTr("One moment, the card reader is answering");
        case "paid": return qsTr("Paid. Thank you.");
        case "declined": return qsTr("The payment was declined");
        case "cancelled": return qsTr("You cancelled the payment");
        case "away": return qsTr("The card reader is not responding");
        case "busy": return qsTr("The card reader is busy");
        case "unknown": return qsTr("We are checking with the card reader");
        default: return qsTr("A member of staff will look at your payment with you");
        }
    }
    sentence: {
        switch (root.word) {
        case "charging": return qsTr("Tap or insert your card there. This screen will tell you as soon as it is done.");
        case "paid": return qsTr("The store has been told. There is nothing left to pay.");
        case "declined": return qsTr("Nothing has been paid. Try another card, or pay with your phone or at the till.");
        case "cancelled": return qsTr("Nothing has been paid. Try again, or pay with your phone or at the till.");
        case "away":
        case "busy": return qsTr("Nothing has been paid. You can pay with your phone, or at the till with the code of your order.");
        case "unknown": return qsTr("Its answer was lost, so we do not know yet whether you have paid. Please do not pay a second time: we will check again by ourselves.");
        case "check": return qsTr("We cannot tell from here whether it matches your order. Please do not pay a second time, and show this screen to a member of staff.");
        default: return "";
        }
    }
}
