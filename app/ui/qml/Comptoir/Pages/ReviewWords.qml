pragma Singleton
import QtQml

/* The words for writing a review: what stars mean, mistakes, what became of it. */
QtObject {
    id: root

    readonly property list<string> stars: [qsTr("Very disappointed"), qsTr("Disappointed"), qsTr("It’s all right"),
                                           qsTr("Satisfied"), qsTr("Very satisfied")]
    readonly property list<string> steps: [qsTr("Purchase"), qsTr("Stars", "step of a review"), qsTr("Your words"),
                                           qsTr("Publication")]

    function mistake(field: string, word: string): string {
        switch (word) {
        case "": return "";
        case "empty": return field === "number" ? qsTr("Please enter the number on your receipt or order.")
                                                : qsTr("Please enter the e-mail address or phone number of your order.");
        case "unknown_order": return qsTr("We cannot find a purchase with this number and this address or phone number.");
        case "not_bought": return qsTr("This purchase does not include this product.");
        case "already_reviewed": return qsTr("You have already reviewed this purchase. Thank you.");
        case "locked": return qsTr("Too many tries. Please wait a quarter of an hour, or ask a member of staff.");
        default: return qsTr("Please check what you typed.");
        }
    }

    function title(state: string): string {
        return state === "refused" ? qsTr("Your review cannot be published") : qsTr("Thank you for your review");
    }

    function became(state: string, reason: string): string {
        switch (state) {
        case "sent": return qsTr("We have found your purchase. Our team will read your review, then it will be published.");
        case "refused": return root.mistake("number", reason);
        default: return qsTr("It is kept safe on this device and will be sent as soon as possible. We will check your purchase and read your review, then it will be published.");
        }
    }
}
