pragma ComponentBehavior: Bound
import QtQuick
import Comptoir.Components
import Comptoir.Models
import Comptoir.Theme

/* In which order the reviews stand; a touch goes to the next order, which it says. */
LinkButton {
    id: root

    readonly property list<string> orders: ["recent", "best", "worst"]
    readonly property list<string> words: [qsTr("Most recent first"), qsTr("Highest rated first"),
                                           qsTr("Lowest rated first")]
    readonly property int place: Math.max(0, orders.indexOf(Reviews.sort))

    objectName: "reviewSort"
    text: root.words[root.place]
    spokenName: qsTr("Order: %1. Touch for another.").arg(text)
    iconName: "arrow-down-wide-narrow"
    trailingIcon: "chevron-down"
    ink: Theme.colours.ink
    onClicked: Reviews.setSort(root.orders[(root.place + 1) % root.orders.length])
}
