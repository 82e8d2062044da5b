pragma Singleton
import QtQml

/* The words for coupons, points and the ways to be known. */
QtObject {
    id: root

    function coupon(state: string, why: string, missing: string, label: string): string {
        switch (state) {
        case "applied": return label;
        case "asking": return qsTr("One moment, we are checking it.");
        case "unchecked": return qsTr("Checked when the order is confirmed. If it holds, you pay less; if not, the order stands at the price shown.");
        default: return root.refused(why, missing);
        }
    }

    function refused(why: string, missing: string): string {
        switch (why) {
        case "not_yet": return qsTr("This code does not work yet.");
        case "over": return qsTr("This code has ended.");
        case "minimum": return qsTr("Counts as soon as %1 more is in the basket.").arg(missing);
        case "category": return qsTr("Nothing in the basket is part of this offer.");
        case "delivery": return qsTr("Counts as soon as you choose a paid delivery.");
        case "used_up": return qsTr("All of these codes have been used.");
        case "used": return qsTr("You have used this code already.");
        case "alone": return qsTr("Does not go together with the other code.");
        default: return qsTr("We do not know this code. Please compare it once more.");
        }
    }

    function entry(problem: string): string {
        switch (problem) {
        case "": return "";
        case "twice": return qsTr("This code is in your basket already.");
        case "tooMany": return qsTr("No more codes fit into one order.");
        default: return qsTr("A code has letters and digits only.");
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
        case "unknownCard": return qsTr("Nobody has a card of this number. Please show the card once more, or use your phone number.");
        case "code": return qsTr("This is not the code that was sent. Please compare it once more.");
        case "short": return qsTr("The code has six digits.");
        case "expired": return qsTr("This code has ended. Please ask for another one.");
        case "locked": return qsTr("Too many tries. Please wait a quarter of an hour, or ask an associate.");
        case "offline": return qsTr("This needs the network, which is away at the moment. You can order all the same.");
        default: return CheckoutWords.mistake("phone", word);
        }
    }

    function tier(name: string): string {
        return CustomerWords.tier(name);
    }

    function earns(points: int): string {
        return qsTr("This basket brings %n point(s)", "", points);
    }
}
