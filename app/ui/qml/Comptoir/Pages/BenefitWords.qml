pragma Singleton
import QtQml

/* The words for coupons, points and the ways to be known. */
QtObject {
    id: root

    function coupon(state: string, why: string, missing: string, label: string): string {
        switch (state) {
        case "applied": return label;
        case "asking": return qsTr("One moment, we are checking it.");
        case "unchecked": return qsTr("Checked when the order is confirmed. If it is valid, you pay less; if not, the price shown applies.");
        default: return root.refused(why, missing);
        }
    }

    function refused(why: string, missing: string): string {
        switch (why) {
        case "not_yet": return qsTr("This code is not valid yet.");
        case "over": return qsTr("This code has expired.");
        case "minimum": return qsTr("Spend %1 more to use this code.").arg(missing);
        case "category": return qsTr("Nothing in your basket is part of this offer.");
        case "delivery": return qsTr("Applies as soon as you choose a paid delivery.");
        case "used_up": return qsTr("All of these codes have been used.");
        case "used": return qsTr("You have already used this code.");
        case "alone": return qsTr("Cannot be combined with the other code.");
        default: return qsTr("We do not recognise this code. Please check it again.");
        }
    }

    function entry(problem: string): string {
        switch (problem) {
        case "": return "";
        case "twice": return qsTr("This code is already in your basket.");
        case "tooMany": return qsTr("No more codes can be used in one order.");
        default: return qsTr("A code has only letters and digits.");
        }
    }

    function applied(kind: string, code: string, label: string): string {
        switch (kind) {
        case "voucher": return qsTr("Your voucher");
        case "points": return qsTr("%1 of your points").arg(label);
        default: return label.length > 0 ? label : code;
        }
    }

    function trouble(word: string): string {
        switch (word) {
        case "": return "";
        case "unknownCard": return qsTr("There is no card with this number. Please show the card again, or use your phone number.");
        case "code": return qsTr("This is not the code that was sent. Please check it again.");
        case "short": return qsTr("The code has six digits.");
        case "expired": return qsTr("This code has expired. Please ask for another one.");
        case "locked": return qsTr("Too many tries. Please wait a quarter of an hour, or ask a member of staff.");
        case "offline": return qsTr("This needs a connection, and there is none at the moment. You can still order.");
        default: return CheckoutWords.mistake("phone", word);
        }
    }

    function tier(name: string): string {
        return CustomerWords.tier(name);
    }

    function earns(points: int): string {
        return qsTr("This basket earns %n point(s)", "", points);
    }
}
