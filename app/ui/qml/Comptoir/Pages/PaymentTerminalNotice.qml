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
        case "starting": return qsTr("One moment, we prepare the payment terminal");
        case "charging": return qsTr("The payment terminal is waiting for you");
        case "stopping": return qsTr("One moment, the payment terminal answers");
        case "paid": return qsTr("Paid. Thank you.");
        case "declined": return qsTr("The payment was declined");
        case "cancelled": return qsTr("You gave up the payment");
        case "away": return qsTr("The payment terminal does not answer");
        case "busy": return qsTr("The payment terminal is busy");
        case "unknown": return qsTr("We are asking the payment terminal");
        default: return qsTr("An associate looks at your payment with you");
        }
    }
    sentence: {
        switch (root.word) {
        case "charging": return qsTr("Present or insert your card there. This screen tells you as soon as it is done.");
        case "paid": return qsTr("The store knows about it. There is nothing left to pay.");
        case "declined": return qsTr("Nothing is paid. Try again with another card, pay with your phone, or at the till.");
        case "cancelled": return qsTr("Nothing is paid. Try again, pay with your phone, or at the till.");
        case "away":
        case "busy": return qsTr("Nothing is paid. You can pay with your phone, or at the till with the code of your order.");
        case "unknown": return qsTr("Its answer was lost, so we do not know yet whether you have paid. Please do not pay a second time: we ask again by ourselves.");
        case "check": return qsTr("We cannot tell from here whether it fits your order. Please do not pay a second time, and show this screen to an associate.");
        default: return "";
        }
    }
}
