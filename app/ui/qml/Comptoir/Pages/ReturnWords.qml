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
        case "exchange": return qsTr("Another one");
        default: return qsTr("A credit note");
        }
    }

    function title(state: string): string {
        switch (state) {
        case "confirmed": return qsTr("Your return is noted");
        case "refused": return qsTr("This return needs an associate");
        default: return qsTr("Your return is saved here");
        }
    }

    function sentence(state: string, why: string, online: bool): string {
        if (state === "confirmed")
            return qsTr("Show this code at the welcome desk of any of our stores, with the article.");
        if (state !== "refused")
            return online ? qsTr("We are checking it. It takes a few seconds.")
                          : qsTr("There is no connection: it is checked as soon as it is back. You can come to the desk all the same.");
        switch (why) {
        case "too_late": return qsTr("The time to return it is over. For a fault the legal guarantee still holds: ask at the desk.");
        case "already_returned": return qsTr("A return of these pieces was asked for before.");
        case "not_returnable": return qsTr("This order was never handed over, so there is nothing to bring back.");
        case "unknown_order": return qsTr("Number and contact do not go together. Bring the article and your ticket to the desk.");
        default: return qsTr("Bring the article and your ticket to the desk: an associate finds the way with you.");
        }
    }
}
