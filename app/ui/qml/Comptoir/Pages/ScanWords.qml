pragma Singleton
import QtQuick
import Comptoir.Models

/* What is said of a code: a title, and a sentence that tells what to do. */
QtObject {
    id: root

    readonly property bool tablet: Session.profile === "tablet"

    function title(state: string, kind: string): string {
        if (state === "foreign")
            return qsTr("This code is not one of ours");
        if (state === "other")
            return root.otherTitle(kind);
        return kind === "notInRange" ? qsTr("This article is not in our range")
                                     : qsTr("We cannot read this code");
    }

    function sentence(state: string, kind: string): string {
        if (state === "foreign")
            return qsTr("It leads to a web page or belongs to somebody else. We do not open it; the codes on our shelves and articles all work.");
        if (state === "other")
            return root.otherSentence(kind);
        return kind === "notInRange" ? qsTr("Another one of its kind is surely here: search by name, or look through the range.")
                                     : qsTr("Try another code of the article, or type the digits below it.");
    }

    function otherTitle(kind: string): string {
        switch (kind) {
        case "order": return qsTr("This is the code of an order");
        case "basket": return qsTr("This is the code of a basket");
        case "loyalty": return qsTr("This is a loyalty card");
        case "badge": return qsTr("This is a staff badge");
        default: return qsTr("This code is meant for our staff");
        }
    }

    function otherSentence(kind: string): string {
        switch (kind) {
        case "order": return qsTr("Show it to an associate, who can tell you how your order is doing.");
        case "basket": return qsTr("Show it to an associate, who takes your basket over and orders with you.");
        case "loyalty": return qsTr("Keep it ready for the till: your points are counted there.");
        default: return qsTr("It does nothing here. Show us the code of an article.");
        }
    }
}
