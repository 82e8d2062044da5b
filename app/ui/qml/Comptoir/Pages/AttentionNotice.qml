pragma ComponentBehavior: Bound
import QtQuick
import Comptoir.Components
import Comptoir.Models

/* What cannot be shown at the moment, what is shown all the same, and what still works. */
Banner {
    id: root

    readonly property string state_: Attention.state

    objectName: "attentionNotice"
    visible: root.state_ === "offline" || root.state_ === "foreign" || root.state_ === "refused"
    iconName: root.state_ === "offline" ? "wifi-off" : root.state_ === "foreign" ? "store" : ""
    title: root.state_ === "offline" ? (Attention.readAt.length > 0 ? qsTr("Offline: as of %1", "time of day").arg(Attention.readAt)
                                                                    : qsTr("Offline: customers to call are not shown"))
           : root.state_ === "foreign" ? qsTr("You belong to another store")
                                       : qsTr("Head office did not answer as expected")
    sentence: root.state_ === "offline" ? (Attention.readAt.length > 0
                  ? qsTr("New orders are missing, and so are contacts that you have not opened. What you note is kept and sent later.")
                  : qsTr("They are only ever looked up live. What was done on this tablet is shown, and sent once the network is back."))
              : root.state_ === "foreign" ? qsTr("Customers to call are shown only to this store’s own staff.")
                                          : qsTr("Customers to call are not up to date. Please try again in a moment.")
    actionText: root.state_ === "foreign" ? "" : qsTr("Try again")
    onActionRequested: Attention.load()
}
