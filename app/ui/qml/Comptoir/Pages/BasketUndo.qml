pragma ComponentBehavior: Bound
import QtQuick
import Comptoir.Components
import Comptoir.Models

/* A line was taken out: put it back. */
Banner {
    id: root

    visible: BasketPage.canUndo
    tone: "info"
    iconName: "trash-2"
    title: qsTr("Removed from the basket")
    actionText: qsTr("Put it back")
    onActionRequested: BasketPage.undo()
}
