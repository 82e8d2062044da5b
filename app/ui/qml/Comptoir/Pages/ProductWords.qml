pragma Singleton
import QtQml

/* Words on products that several pages use. */
QtObject {
    id: root

    function reviews(count: int): string {
        return count > 0 ? qsTr("%n review(s)", "", count) : "";
    }

    function stock(kind: string): string {
        switch (kind) {
        //: stock of a product in a list, in the store where the kiosk stands
        case "here": return qsTr("In this store");
        //: as above, one or two pieces are left
        case "low": return qsTr("Last pieces in this store");
        //: not here, but in other stores or on line
        case "elsewhere": return qsTr("In other stores or online");
        case "out": return qsTr("Sold out");
        default: return qsTr("Stock to be confirmed");
        }
    }

    function stockTone(kind: string): string {
        return ({ here: "positive", low: "caution", elsewhere: "neutral", out: "negative" })[kind] ?? "neutral";
    }

    function sort(name: string): string {
        switch (name) {
        case "priceUp": return qsTr("Price: low to high");
        case "priceDown": return qsTr("Price: high to low");
        case "rating": return qsTr("Best rated");
        case "recent": return qsTr("Most recent");
        case "best": return qsTr("Best first");
        case "worst": return qsTr("Most critical first");
        default: return qsTr("Most popular");
        }
    }
}
