pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Comptoir.Components
import Comptoir.Models
import Comptoir.Theme

/* The range is not here yet: what happens, that it goes on by itself, or why it does not. */
Item {
    id: root

    readonly property bool refused: Session.refusal.length > 0
    readonly property bool filling: Session.online && !refused

    objectName: "starting"
    Accessible.role: Accessible.Pane
    Accessible.name: words.title

    Rectangle {
        anchors.fill: parent
        color: Theme.colours.paper
    }
    Wordmark {
        x: Theme.margin
        y: Theme.space6
        side: 56
        size: AppText.Size.Title
    }
    ColumnLayout {
        anchors.centerIn: parent
        width: Math.min(parent.width - 2 * Theme.margin, 880)
        spacing: Theme.space3

        EmptyState {
            id: words

            objectName: "startingWords"
            Layout.fillWidth: true
            tone: root.refused ? "negative" : (root.filling ? "brand" : "caution")
            iconName: root.refused ? "circle-alert" : (root.filling ? "store" : "wifi-off")
            title: root.refused ? qsTr("This screen is not in service")
                 : root.filling ? qsTr("Getting the store ready") : qsTr("Waiting for the store's service")
            sentence: root.refused ? qsTr("The chain's service does not accept this terminal (%1). Please tell an associate; it tries again by itself.").arg(Session.refusal)
                    : root.filling ? qsTr("The range, the prices and the stock are being put on this screen. It opens by itself in a moment.")
                    : qsTr("It cannot be reached just now. This screen keeps trying and opens by itself; our associates are happy to help you meanwhile.")
        }
        Rectangle {
            objectName: "startingProgress"
            Layout.alignment: Qt.AlignHCenter
            Layout.preferredWidth: Math.min(560, parent.width)
            Layout.preferredHeight: 12
            Layout.topMargin: Theme.space2
            visible: root.filling
            radius: 6
            color: Theme.colours.sunken
            border.width: Theme.contrast ? Theme.hairline : 0
            border.color: Theme.colours.line
            Accessible.role: Accessible.ProgressBar
            Accessible.name: qsTr("%1 percent done").arg(Math.round(Session.progress * 100))

            Rectangle {
                width: Math.max(parent.height, parent.width * Session.progress)
                height: parent.height
                radius: parent.radius
                color: Theme.colours.brand

                Behavior on width { NumberAnimation { duration: Theme.normal } }
            }
        }
    }
    Flow {
        anchors { left: parent.left; right: parent.right; bottom: parent.bottom; margins: Theme.margin }
        spacing: Theme.targetGap

        Repeater {
            model: Session.locales

            Chip {
                required property string modelData

                objectName: "language-" + modelData
                text: Session.nameOf(modelData)
                chosen: Session.locale === modelData
                onClicked: Session.setLocale(modelData)
            }
        }
    }
}
