pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Comptoir.Components
import Comptoir.Models
import Comptoir.Theme

/* What stands in the place of the list: waiting, nobody, no network. */
ColumnLayout {
    id: root

    property bool compact: false
    readonly property string state_: Customers.state

    spacing: Theme.space1

    Repeater {
        model: root.state_ === "asking" && Customers.rows.count === 0 ? 3 : 0

        Skeleton {
            Layout.fillWidth: true
            Layout.preferredHeight: 72
        }
    }
    EmptyState {
        objectName: "customersState"
        Layout.fillWidth: true
        compact: root.compact
        visible: root.state_ !== "asking" && (root.state_ !== "found") && !(root.state_ === "idle" && Customers.rows.count > 0)
        tone: root.state_ === "offline" || root.state_ === "refused" ? "caution" : "brand"
        iconName: root.state_ === "offline" ? "wifi-off" : root.state_ === "idle" ? "users" : "search"
        title: root.state_ === "offline" ? qsTr("This needs the network")
               : root.state_ === "refused" ? qsTr("This is not possible at the moment")
               : root.state_ === "unknownCard" ? qsTr("Nobody has this card")
               : root.state_ === "nobody" ? qsTr("Nobody with that name")
                                          : qsTr("Type a name, or scan the loyalty card")
        sentence: root.state_ === "offline" ? qsTr("Customers are only ever looked up live, and nothing about them stays on this tablet. Products, stock and orders still work.")
                  : root.state_ === "refused" ? qsTr("Head office did not answer as expected. Please try again in a moment.")
                  : root.state_ === "unknownCard" ? qsTr("Check the number on the card, or search by name.")
                  : root.state_ === "nobody" ? qsTr("Check the spelling, or try the surname only.")
                                             : qsTr("Every look-up is recorded, as your customers have been told.")
        actionText: root.state_ === "offline" || root.state_ === "refused" ? qsTr("Try again") : ""
        onActionRequested: Customers.find()
    }
}
