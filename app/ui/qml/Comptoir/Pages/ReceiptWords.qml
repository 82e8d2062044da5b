pragma Singleton
import QtQml
import Comptoir.Models
import Comptoir.Theme

/* The words of a printed receipt, and what keeps it from being printed. */
QtObject {
    function slip(): var {
        const call = Confirmation.state === "call";
        return {
            chain: Theme.chainName,
            order: qsTr("Order %1").arg(Confirmation.number),
            placed: qsTr("%1, %2", "day, time of day").arg(Confirmation.placedAt.whenDate).arg(Confirmation.placedAt.whenClock),
            delivery: qsTr("Delivery"),
            reductions: qsTr("Discounts"),
            total: qsTr("Total"),
            state: call ? qsTr("We need a word with you about this order. Nothing is charged.")
                   : Confirmation.paid ? qsTr("Your order is confirmed and paid.")
                   : Confirmation.state === "confirmed" ? qsTr("Your order is confirmed.")
                                                        : qsTr("Your order is accepted; we will confirm it by message."),
            foot: qsTr("Keep this receipt: it stays with your order, from pick-up to a return. It is not proof of payment.")
        };
    }

    function trouble(state: string): string {
        switch (state) {
        case "paper_out": return qsTr("There is no paper left. Please tell a member of staff; e-mail and phone still work.");
        case "cover_open": return qsTr("The printer is open. Please tell a member of staff; e-mail and phone still work.");
        case "off":
        case "fault": return qsTr("The printer is not responding. Please tell a member of staff; e-mail and phone still work.");
        default: return "";
        }
    }
}
