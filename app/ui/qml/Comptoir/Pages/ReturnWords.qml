pragma Singleton
import QtQml

/* Why something comes back, what is wished for, and what became of it. */
QtObject {
    function reason(kind: string): string {
        switch (kind) {
        case "changed_mind": return qsTr("I changed my mind");
        case "does_not_fit": return qsTr("It does not fit");
        case "damaged": return qsTr("It arrived damaged");
        case "faulty": return qsTr("It does not work");
        default: return qsTr("It is not what I ordered");
        }
    }

    function refund(kind: string): string {
        switch (kind) {
        case "as_paid": return qsTr("My money back");
        case "exchange": return qsTr("An exchange");
        default: return qsTr("A credit note");
        }
    }

    function title(state: string): string {
        switch (state) {
        case "confirmed": return qsTr("Your return is registered");
        case "refused": return qsTr("This return needs a member of staff");
        default: return qsTr("Your return is saved here");
        }
    }

    function sentence(state: string, why: string, online: bool): string {
        if (state === "confirmed")
            return qsTr("Show this code at the service desk of any of our stores, with the item.");
        if (state !== "refused")
            return online ? qsTr("We are checking it. It takes a few seconds.")
                          : qsTr("There is no connection: your return will be checked as soon as it is back. You can still come to the desk.");
        switch (why) {
        case "too_late": return qsTr("The return period is over. If the item is faulty, the legal guarantee still applies: ask at the desk.");
        case "already_returned": return qsTr("A return of these items has already been requested.");
        case "not_returnable": return qsTr("This order was never handed over, so there is nothing to return.");
        case "unknown_order": return qsTr("The number and contact do not match. Bring the item and your receipt to the desk.");
        default: return qsTr("Bring the item and your receipt to the desk: a member of staff will find a solution with you.");
        }
    }
}
