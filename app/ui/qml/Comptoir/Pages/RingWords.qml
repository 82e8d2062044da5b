pragma Singleton
import QtQml

/* Where a shopper who calls is, in the words of an associate. */
QtObject {
    function what(page: string, title: string, pieces: int): string {
        const at = title.length > 0 ? qsTr("Is looking at %1", "a product").arg(title) : whereabouts(page);
        return pieces > 0 ? qsTr("%1 · %n item(s) in the basket", "", pieces).arg(at) : at;
    }

    function whereabouts(page: string): string {
        switch (page) {
        case "Basket": return qsTr("Is looking at the basket");
        case "Fulfilment":
        case "Contact":
        case "ContactReach":
        case "Address":
        case "OrderReview": return qsTr("Is placing an order");
        case "Confirmation":
        case "Payment":
        case "PaymentTerminal": return qsTr("Has placed an order");
        case "Track":
        case "TrackOrder": return qsTr("Is asking about an order");
        case "Return":
        case "ReturnDone": return qsTr("Wants to return something");
        case "Scan": return qsTr("Is scanning an item");
        case "Stores":
        case "Stock": return qsTr("Is looking for an item in another store");
        default: return qsTr("Is looking around");
        }
    }

    function place(terminal: string, language: string): string {
        return [terminal, language.length > 0 ? qsTr("speaks %1", "a language").arg(language) : ""]
            .filter(part => part.length > 0).join(" · ");
    }
}
