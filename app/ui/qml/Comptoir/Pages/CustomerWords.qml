pragma Singleton
import QtQml

/* The words for what a customer's page says in codes: tiers, channels, states of a purchase. */
QtObject {
    id: root

    function tier(code: string): string {
        switch (code) {
        case "bronze": return qsTr("Bronze loyalty");
        case "silver": return qsTr("Silver loyalty");
        case "gold": return qsTr("Gold loyalty");
        default: return code;
        }
    }

    function fact(code: string): string {
        switch (code) {
        case "feedback": return qsTr("Last feedback");
        case "project": return qsTr("Project");
        case "preference": return qsTr("Likes");
        case "wish": return qsTr("Wish list");
        default: return code;
        }
    }

    function channel(code: string, place: string): string {
        const word = ({ store: qsTr("Store", "a channel"), web: qsTr("Website", "a channel"),
                        kiosk: qsTr("Kiosk", "a channel"), app: qsTr("App", "a channel"),
                        tablet: qsTr("Staff", "a channel"), phone: qsTr("Phone", "a channel") })[code] ?? code;
        return place.length > 0 ? word + " · " + place : word;
    }

    function channelIcon(code: string): string {
        return ({ store: "store", web: "monitor", kiosk: "tablet-smartphone", app: "smartphone", tablet: "user-check",
                  phone: "phone" })[code] ?? "store";
    }

    function state(code: string): string {
        switch (code) {
        case "handed_over": return qsTr("Handed over");
        case "delivered": return qsTr("Delivered");
        case "collected": return qsTr("Picked up");
        case "return_open": return qsTr("Return open");
        case "returned": return qsTr("Returned");
        case "ready": return qsTr("Ready");
        case "preparing": return qsTr("Being prepared");
        case "shipped": return qsTr("On its way");
        case "confirmed": return qsTr("Confirmed");
        case "cancelled": return qsTr("Cancelled");
        case "expired": return qsTr("Not picked up");
        case "call": return qsTr("Needs a call");
        default: return code;
        }
    }

    function stateTone(code: string): string {
        switch (code) {
        case "handed_over":
        case "delivered":
        case "collected": return "positive";
        case "call":
        case "return_open": return "caution";
        case "returned":
        case "expired":
        case "cancelled": return "neutral";
        default: return "brand";
        }
    }

    function stateIcon(code: string): string {
        return ({ return_open: "undo-2", returned: "undo-2", cancelled: "x", expired: "x", call: "phone", ready: "package-check",
                  preparing: "package", shipped: "truck" })[code] ?? "check";
    }
}
