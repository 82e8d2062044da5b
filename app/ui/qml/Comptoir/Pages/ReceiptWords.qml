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
            reductions: qsTr("Reductions"),
            total: qsTr("Total"),
            state: call ? qsTr("We need a word with you about this order. Nothing is charged.")
                   : Confirmation.paid ? qsTr("Your order is confirmed and paid.")
                   : Confirmation.state === "confirmed" ? qsTr("Your order is confirmed.")
                                                        : qsTr("Your order is accepted; we confirm it by message."),
            foot: qsTr("Keep this ticket: it follows your order, from pick-up to a return. It is no proof of payment.")
        };
    }

    function trouble(state: string): string {
        switch (state) {
        case "paper_out": return qsTr("There is no paper left. An associate refills it; e-mail and phone work all the same.");
        case "cover_open": return qsTr("The printer is open. Please tell an associate; e-mail and phone work all the same.");
        case "off":
        case "fault": return qsTr("The printer does not answer. Please tell an associate; e-mail and phone work all the same.");
        default: return "";
        }
    }
}
