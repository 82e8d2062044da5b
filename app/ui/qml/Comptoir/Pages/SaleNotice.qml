pragma ComponentBehavior: Bound
import QtQuick
import Comptoir.Components
import Comptoir.Models

/* What became of the basket code that was scanned. */
Banner {
    id: root

    objectName: "saleNotice"
    visible: Sale.trouble.length > 0 || Sale.taken > 0
    tone: Sale.trouble.length > 0 ? "caution" : "positive"
    title: {
        switch (Sale.trouble) {
        case "expired": return qsTr("This basket code is too old");
        case "foreign": return qsTr("This basket is not from one of our terminals");
        case "empty": return qsTr("Nothing of this basket is sold any more");
        case "damaged": return qsTr("This basket code cannot be read");
        default: return qsTr("%n item(s) taken over", "", Sale.taken);
        }
    }
    sentence: {
        switch (Sale.trouble) {
        case "expired": return qsTr("It works for half an hour. Open the basket on the kiosk again: it shows a new one.");
        case "foreign": return qsTr("Nothing was taken over. Scan the articles instead.");
        case "empty": return qsTr("Search the range for something like it.");
        case "damaged": return qsTr("Hold it flat and try again, or scan the articles.");
        default: return qsTr("At today's prices.");
        }
    }
}
