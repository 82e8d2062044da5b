pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Comptoir.Components
import Comptoir.Models
import Comptoir.Theme

/* Before the range is on this terminal: what happens, that it goes on trying, how far it is. */
FocusScope {
    id: root

    readonly property bool refused: Session.refusal.length > 0
    readonly property bool moving: Session.online && Session.progress > 0

    Accessible.role: Accessible.Pane
    Accessible.name: words.title

    Rectangle {
        anchors.fill: parent
        color: Theme.colours.paper
    }
    Wordmark {
        anchors { left: parent.left; top: parent.top; margins: Theme.margin }
        side: 56
        size: AppText.Size.Title
    }
    ColumnLayout {
        anchors.centerIn: parent
        width: Math.min(parent.width - 2 * Theme.margin, 840)
        spacing: Theme.space4

        EmptyState {
            id: words

            objectName: "starting"
            Layout.fillWidth: true
            iconName: root.refused ? "lock" : Session.online ? "package" : "wifi-off"
            tone: root.refused ? "negative" : Session.online ? "brand" : "caution"
            title: root.refused ? qsTr("This screen is not in service")
                   : Session.online ? qsTr("We are setting out the shop") : qsTr("The shop is not reachable at the moment")
            sentence: root.refused ? qsTr("Please ask a member of our staff. For staff: %1").arg(Session.refusal)
                      : Session.online ? qsTr("Products, prices and stock are on their way. This takes a minute, and the screen opens by itself.")
                                       : qsTr("The screen goes on trying by itself and opens as soon as it can. Nothing needs to be done here.")
        }
        Rectangle {
            objectName: "startingProgress"
            Layout.fillWidth: true
            Layout.preferredHeight: 12
            visible: !root.refused && Session.online
            radius: 6
            color: Theme.colours.line

            Rectangle {
                width: Math.max(parent.height, parent.width * Session.progress)
                height: parent.height
                radius: 6
                color: Theme.colours.brand

                Behavior on width { NumberAnimation { duration: Theme.normal } }
            }
            Accessible.role: Accessible.ProgressBar
            Accessible.name: qsTr("%1 % done").arg(Math.round(Session.progress * 100))
        }
    }
}
