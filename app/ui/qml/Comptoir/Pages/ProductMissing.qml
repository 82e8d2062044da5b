pragma ComponentBehavior: Bound
import QtQuick
import Comptoir.Components
import Comptoir.Models

/* The range has no such product (any more): what to do instead. */
EmptyState {
    id: root

    objectName: "productMissing"
    iconName: "package-x"
    tone: "caution"
    title: qsTr("This item is not in our range")
    sentence: qsTr("It may have been replaced. Look for it by name, or ask a member of staff.")
    actionText: qsTr("Search by name")
    secondText: qsTr("Scan an item")
    onActionRequested: Navigation.go("Search")
    onSecondRequested: Navigation.go("Scan")
}
