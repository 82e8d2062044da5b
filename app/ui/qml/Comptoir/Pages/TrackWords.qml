pragma Singleton
import QtQml

/* What becomes of an order, in the words of a shop. */
QtObject {
    function title(state: string): string {
        switch (state) {
        case "": return qsTr("Your order, as its code says");
        case "accepted":
        case "confirmed": return qsTr("Your order is confirmed");
        case "preparing": return qsTr("Your order is being prepared");
        case "ready": return qsTr("Your order is ready");
        case "call": return qsTr("We need a word with you");
        case "expired": return qsTr("Your order was not picked up in time");
        case "cancelled": return qsTr("Your order is cancelled");
        case "shipped": return qsTr("Your parcel is on its way");
        case "delivered": return qsTr("Your order has been delivered");
        case "collected": return qsTr("Your order has been picked up");
        case "returned": return qsTr("Your order came back");
        default: return qsTr("Your purchase");
        }
    }

    function tone(state: string): string {
        if (["confirmed", "ready", "delivered", "collected", "handed_over"].includes(state))
            return "positive";
        return state === "call" ? "caution" : ["expired", "cancelled"].includes(state) ? "negative" : "info";
    }

    function next(state: string, method: string, place: string): string {
        switch (state) {
        case "": return qsTr("Where it stands can only be told with a connection. An associate can help you.");
        case "accepted":
        case "confirmed":
        case "preparing": return method === "pick-up" ? qsTr("We are preparing it at %1. Wait for our message before you set out.").arg(place)
                                                     : qsTr("We are preparing your parcel and write when it leaves.");
        case "ready": return qsTr("It waits for you at %1. Bring its code and an identity card.").arg(place);
        case "call": return qsTr("An associate calls you. Nothing is charged. You may also ask one here, with this number.");
        case "expired": return qsTr("It is no longer set aside, and nothing is charged. You can order again at any time.");
        case "cancelled": return qsTr("Nothing is charged.");
        case "shipped": return qsTr("It comes by the carrier; the message of its departure says when.");
        case "returned": return qsTr("The refund takes 14 days at most.");
        default: return qsTr("Thank you for your trust.");
        }
    }

    function here(state: string): string {
        switch (state) {
        case "accepted": return qsTr("There is no connection. This order was taken here, it is kept safe and leaves as soon as the connection is back.");
        case "confirmed": return qsTr("There is no connection. This order was taken here, and it was confirmed. What happened since cannot be seen now.");
        case "call": return qsTr("There is no connection. This order was taken here and needs a word with an associate.");
        default: return qsTr("There is no connection. Nothing is lost: your order is safe. Please try again, or ask an associate.");
        }
    }

    function returned(state: string): string {
        switch (state) {
        case "asked": return qsTr("Asked for: bring it to any of our stores");
        case "received": return qsTr("Received: we are checking it");
        case "refunded": return qsTr("Done: refunded");
        default: return qsTr("Not accepted: an associate tells you why");
        }
    }

    function numberMistake(kind: string): string {
        switch (kind) {
        case "": return "";
        case "empty": return qsTr("Please type the number of the order");
        case "typo": return qsTr("Something does not fit: please compare the number once more");
        default: return qsTr("The number is longer, for example MM-7F3K-28QX");
        }
    }

    function contactMistake(kind: string): string {
        switch (kind) {
        case "": return "";
        case "empty": return qsTr("Please type your e-mail address or telephone number");
        default: return qsTr("This is neither an e-mail address nor a telephone number");
        }
    }
}
