pragma Singleton
import QtQml
import Comptoir.Theme

/* The words for what needs a person: why an order needs a call, why head office refused an act, what was said. */
QtObject {
    id: root

    readonly property string orderPlaced: "order.place"
    readonly property string callSettled: "order.settle_call"
    readonly property string paymentRecorded: "payment.record"

    /* on the pill of a row */
    function brief(reason: string): string {
        switch (reason) {
        case "out_of_stock": return qsTr("Out of stock");
        case "price_changed": return qsTr("Price has gone up");
        case "unknown_product": return qsTr("No longer sold");
        case "unknown_store": return qsTr("Store not available");
        case "invalid": return qsTr("Incomplete", "an order");
        default: return qsTr("To be checked");
        }
    }

    function why(reason: string): string {
        switch (reason) {
        case "out_of_stock": return qsTr("There were not enough pieces left. Nothing is reserved for this order.");
        case "price_changed": return qsTr("The price has gone up since. The customer pays nothing more without agreeing.");
        case "unknown_product": return qsTr("An article is no longer sold.");
        case "unknown_store": return qsTr("The store chosen for the pick-up takes no orders.");
        case "invalid": return qsTr("Something is missing: the address, a way to reach the customer, or a delivery that we offer.");
        default: return qsTr("Head office could not take this order as it was.");
        }
    }

    function obstacle(reason: string): string {
        switch (reason) {
        case "": return "";
        case "out_of_stock": return qsTr("Not possible: there are not enough pieces anywhere yet.");
        case "unknown_product": return qsTr("Not possible: an article is no longer sold.");
        default: return qsTr("Not possible: the order is incomplete.");
        }
    }

    function missing(word: string): string {
        switch (word) {
        case "none": return qsTr("Out of stock everywhere");
        case "some": return qsTr("Not enough left");
        case "unsold": return qsTr("No longer sold");
        default: return "";
        }
    }

    function outcome(word: string): string {
        switch (word) {
        case "kept": return qsTr("They keep the order");
        case "changed": return qsTr("They want something else");
        default: return qsTr("They cancel");
        }
    }

    function outcomeDetail(word: string, total: string): string {
        switch (word) {
        case "kept": return qsTr("Confirmed and reserved, %1 to pay.").arg(total);
        case "changed": return qsTr("This order is closed; make the new one in Sale.");
        default: return qsTr("This order is closed, nothing stays reserved.");
        }
    }

    function act(type: string, number: string, outcome: string): string {
        switch (type) {
        case root.orderPlaced: return qsTr("Order %1").arg(Theme.isolated(number));
        case root.callSettled: return qsTr("Call about order %1: %2", "number, what was said").arg(Theme.isolated(number)).arg(said(outcome));
        case root.paymentRecorded: return qsTr("Payment of order %1").arg(Theme.isolated(number));
        default: return type;
        }
    }

    function said(outcome: string): string {
        switch (outcome) {
        case "kept": return qsTr("kept", "an order");
        case "changed": return qsTr("replaced", "an order");
        default: return qsTr("cancelled", "an order");
        }
    }

    /* why head office refused an act */
    function refusal(reason: string): string {
        switch (reason) {
        case "out_of_stock": return qsTr("There are not enough pieces left.");
        case "price_changed": return qsTr("The price has gone up.");
        case "unknown_product": return qsTr("An article is no longer sold.");
        case "unknown_store": return qsTr("The store chosen for the pick-up takes no orders.");
        case "settled": return qsTr("A colleague has already settled this order in another way.");
        case "unknown_order": return qsTr("This store looks after no such order.");
        case "amount_differs": return qsTr("The payment terminal took another amount than the order costs.");
        case "already_paid": return qsTr("The order is paid already. The amount may have been taken twice.");
        case "order_closed": return qsTr("The order does not stand any more. The amount may have to be paid back.");
        case "idempotency": return qsTr("Head office holds something else under the same name. IT can see more.");
        case "invalid": return qsTr("Head office could not read it, or may not take it from this tablet.");
        default: return qsTr("Head office refused it (%1).", "a word for IT").arg(reason);
        }
    }
}
