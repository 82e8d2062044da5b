pragma ComponentBehavior: Bound
import QtQuick
import Comptoir.Components
import Comptoir.Models

/* What became of the basket code that was scanned. */
Banner {
    id: root

    objectName: "handoverNotice"
    visible: Handover.busy || Handover.trouble.length > 0 || Handover.taken > 0
    tone: Handover.busy ? "info" : Handover.trouble.length > 0 ? "caution" : "positive"
    iconName: Handover.busy ? "hourglass" : ""
    title: {
        if (Handover.busy)
            return qsTr("One moment, the basket is opening");
        switch (Handover.trouble) {
        case "expired": return qsTr("This basket code has expired");
        case "used": return qsTr("This basket code has already been used");
        case "foreign": return qsTr("This basket is not from one of our devices");
        case "tampered": return qsTr("This basket code has been changed");
        case "oversized": return qsTr("This basket code contains too much");
        case "empty": return qsTr("Nothing in this basket is sold any more");
        case "damaged": return qsTr("This basket code cannot be read");
        default: return qsTr("%n item(s) transferred", "", Handover.taken);
        }
    }
    sentence: {
        if (Handover.busy)
            return "";
        switch (Handover.trouble) {
        case "expired": return qsTr("It works for half an hour. Open the basket again where it was made: a new code is shown there.");
        case "used": return qsTr("A code works once. Open the basket again where it was made: a new code is shown there.");
        case "foreign": return qsTr("Nothing was transferred. Scan the items instead.");
        case "tampered": return qsTr("It is no longer as it was made, so nothing was transferred. Scan the items instead.");
        case "oversized": return qsTr("A basket has 30 lines at most. Scan the items instead.");
        case "empty": return qsTr("Search the range for something similar.");
        case "damaged": return qsTr("Hold it flat and try again, or scan the items.");
        default: return qsTr("At today’s prices.");
        }
    }
}
