pragma Singleton
import QtQml

/* What is said of a code that opens nothing: a title, and a sentence that tells what to do. */
QtObject {
    id: root

    function title(state: string, kind: string): string {
        switch (state === "other" ? kind : state === "foreign" ? state : kind) {
        case "notInRange": return qsTr("We do not sell this item");
        case "foreign": return qsTr("This code leads outside the shop");
        case "order": return qsTr("This is the code of an order");
        case "return": return qsTr("This is the code of a return");
        case "basket": return qsTr("This is the code of a basket");
        case "loyalty": return qsTr("This is a loyalty card");
        case "badge":
        case "enrolment": return qsTr("This code is for our staff");
        default: return qsTr("We do not recognise this code");
        }
    }

    function advice(state: string, kind: string): string {
        switch (state === "other" ? kind : state === "foreign" ? state : kind) {
        case "notInRange": return qsTr("Try the code on the shelf label, or search by name: we may have something like it.");
        case "foreign": return qsTr("It is not opened here. Show the code of an item or of a shelf label.");
        case "order": return qsTr("Show it to a member of staff: they will find your order with it.");
        case "return": return qsTr("Bring it with the item to the service desk.");
        case "basket": return qsTr("Show it to a member of staff: they will transfer your basket.");
        case "loyalty": return qsTr("Keep it handy for the till: your points are added there.");
        default: return qsTr("Show the code of an item or of a shelf label, or search by name.");
        }
    }
}
