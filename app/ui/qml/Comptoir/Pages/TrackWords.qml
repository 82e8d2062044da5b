pragma Singleton
import QtQml

/* What becomes of an order, in the words of a shop. */
QtObject {
    function title(state: string): string {
        switch (state) {
        case "": return qsTr("Your order, according to its code");
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
        case "returned": return qsTr("Your order was returned");
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
        case "": return qsTr("Its progress can only be shown with a connection. A member of staff can help you.");
        case "accepted":
        case "confirmed":
        case "preparing": return method === "pick-up" ? qsTr("We are preparing it at %1. Wait for our message before you set out.").arg(place)
                                                     : qsTr("We are preparing your parcel and will write to you when it leaves.");
        case "ready": return qsTr("It is waiting for you at %1. Bring its code and proof of identity.").arg(place);
        case "call": return qsTr("A member of staff will call you. Nothing is charged. You may also ask here, with this number.");
        case "expired": return qsTr("It is no longer set aside, and nothing is charged. You can order again at any time.");
        case "cancelled": return qsTr("Nothing is charged.");
        case "shipped": return qsTr("The carrier will deliver it; the dispatch message says when.");
        case "returned": return qsTr("The refund takes 14 days at most.");
        default: return qsTr("Thank you for shopping with us.");
        }
    }

    function here(state: string): string {
        switch (state) {
        case "accepted": return qsTr("There is no connection. This order was placed here, it is kept safe and will be sent as soon as the connection is back.");
        case "confirmed": return qsTr("There is no connection. This order was placed here and confirmed. What has happened since cannot be seen now.");
        case "call": return qsTr("There is no connection. This order was placed here; a member of staff needs a word with you.");
        default: return qsTr("There is no connection. Nothing is lost: your order is safe. Please try again, or ask a member of staff.");
        }
    }

    function returned(state: string): string {
        switch (state) {
        case "asked": return qsTr("Requested: bring it to any of our stores");
        case "received": return qsTr("Received: we are checking it");
        case "refunded": return qsTr("Done: refunded");
        default: return qsTr("Not accepted: a member of staff will tell you why");
        }
    }

    function numberMistake(kind: string): string {
        switch (kind) {
        case "": return "";
        case "empty": return qsTr("Please enter the number of the order");
        case "typo": return qsTr("The number does not match: please check it again");
        default: return qsTr("The number is longer, for example MM-7F3K-28QX");
        }
    }

    function contactMistake(kind: string): string {
        switch (kind) {
        case "": return "";
        case "empty": return qsTr("Please enter your e-mail address or phone number");
        default: return qsTr("This is neither an e-mail address nor a phone number");
        }
    }
}
