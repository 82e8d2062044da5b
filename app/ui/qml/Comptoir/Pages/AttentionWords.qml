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
        case "out_of_stock": return qsTr("There were not enough left. Nothing is reserved for this order.");
        case "price_changed": return qsTr("The price has gone up since then. The customer pays no more without agreeing to it.");
        case "unknown_product": return qsTr("An item is no longer sold.");
        case "unknown_store": return qsTr("The store chosen for pick-up is not taking orders.");
        case "invalid": return qsTr("Something is missing: the address, a way to reach the customer, or a delivery method that we offer.");
        default: return qsTr("Head office could not accept this order as it was.");
        }
    }

    function obstacle(reason: string): string {
        switch (reason) {
        case "": return "";
        case "out_of_stock": return qsTr("Not possible: there are not enough anywhere yet.");
        case "unknown_product": return qsTr("Not possible: an item is no longer sold.");
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
        case "kept": return qsTr("Keeps the order");
        case "changed": return qsTr("Wants something else");
        default: return qsTr("Cancels the order");
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
        case "out_of_stock": return qsTr("There are not enough left.");
        case "price_changed": return qsTr("The price has gone up.");
        case "unknown_product": return qsTr("An item is no longer sold.");
        case "unknown_store": return qsTr("The store chosen for pick-up is not taking orders.");
        case "settled": return qsTr("A colleague has already settled this order differently.");
        case "unknown_order": return qsTr("This store is not handling any order with this number.");
        case "amount_differs": return qsTr("The card reader took a different amount from the order total.");
        case "already_paid": return qsTr("The order has already been paid. The amount may have been taken twice.");
        case "order_closed": return qsTr("The order is no longer valid. The amount may have to be refunded.");
        case "idempotency": return qsTr("Head office has something else under the same name. IT can see more.");
        case "invalid": return qsTr("Head office could not read it, or may not accept it from this tablet.");
        default: return qsTr("Head office refused it (%1).", "a word for IT").arg(reason);
        }
    }
}
