pragma ComponentBehavior: Bound
import QtQuick
import Comptoir.Components
import Comptoir.Models

/* Why an order is not shown, or not all of it: what happened, what is known here, what to do. */
Banner {
    id: root

    readonly property string kind: Tracking.trouble

    objectName: "trackTrouble"
    visible: root.kind.length > 0
    tone: root.kind === "unknown" || root.kind === "locked" ? "negative" : root.kind === "notSigned" ? "info" : "caution"
    iconName: root.kind === "offline" ? "cloud-off" : ""
    title: {
        switch (root.kind) {
        case "unknown": return qsTr("We cannot find this order");
        case "locked": return qsTr("Too many tries");
        case "notSigned": return qsTr("One more thing: how can we reach you?");
        default: return qsTr("We cannot look it up at the moment");
        }
    }
    sentence: {
        switch (root.kind) {
        case "unknown": return qsTr("The number and contact do not match. Please compare them with your receipt or message.");
        case "locked": return qsTr("To protect your order, please wait a quarter of an hour. A member of staff can help you straight away.");
        case "notSigned": return qsTr("This code only contains the number. Please add the contact that you gave with the order.");
        default: return TrackWords.here(Tracking.here);
        }
    }
    actionText: root.kind === "offline" ? qsTr("Try again") : ""
    onActionRequested: Tracking.retry()
}
