pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Comptoir.Components
import Comptoir.Models
import Comptoir.Theme

/* The range is not here yet: what happens, that it goes on by itself, or why it does not. */
FocusScope {
    id: root

    readonly property bool refused: Session.refusal.length > 0
    readonly property bool filling: Session.online && !refused
    readonly property string situation: refused ? "refused" : filling ? "filling" : "waiting"

    function title(): string {
        switch (root.situation) {
        case "refused": return qsTr("This screen is not in service");
        case "filling": return qsTr("Getting the shop ready");
        default: return qsTr("The shop cannot be reached just now");
        }
    }

    function refusal(): string {
        switch (Session.outdated) {
        case "terminal": return qsTr("We are happy to help you in person. For staff: the software on this device is too old for the server and must be updated.");
        case "hub": return qsTr("We are happy to help you in person. For staff: the software on the server is too old for this device and must be updated; this screen then carries on by itself.");
        default: return qsTr("We are happy to help you in person. For staff: the server does not accept this device (%1); it keeps trying.").arg(Session.refusal);
        }
    }

    function sentence(): string {
        switch (root.situation) {
        case "refused": return root.refusal();
        case "filling": return qsTr("Products, prices and stock are on their way. This takes a minute, then the screen opens by itself.");
        default: return qsTr("This screen keeps trying and opens by itself. In the meantime, our staff are happy to help you.");
        }
    }

    objectName: "starting"
    Accessible.role: Accessible.Pane
    Accessible.name: words.title

    Rectangle {
        anchors.fill: parent
        color: Theme.colours.paper
    }
    Wordmark {
        anchors { left: parent.left; top: parent.top; leftMargin: Theme.portrait ? 64 : Theme.margin; topMargin: Theme.portrait ? 72 : Theme.space6 }
        side: 56
        size: AppText.Size.Title
    }
    ColumnLayout {
        anchors.centerIn: parent
        width: Math.min(parent.width - 2 * Theme.margin, 880)
        spacing: Theme.space4

        EmptyState {
            id: words

            objectName: "startingWords"
            Layout.fillWidth: true
            tone: root.refused ? "negative" : root.filling ? "brand" : "caution"
            iconName: root.refused ? "lock" : root.filling ? "store" : "wifi-off"
            title: root.title()
            sentence: root.sentence()
        }
        Rectangle {
            readonly property int minimumValue: 0
            readonly property int maximumValue: 100
            readonly property int value: Math.round(Session.progress * 100)

            objectName: "startingProgress"
            Layout.alignment: Qt.AlignHCenter
            Layout.preferredWidth: Math.min(560, root.width - 2 * Theme.margin)
            Layout.preferredHeight: 12
            visible: root.filling
            radius: 6
            color: Theme.colours.line
            Accessible.role: Accessible.ProgressBar
            Accessible.name: qsTr("%1 percent done").arg(value)

            Rectangle {
                anchors.left: parent.left
                width: Math.max(parent.height, parent.width * Session.progress)
                height: parent.height
                radius: parent.radius
                color: Theme.colours.brand

                Behavior on width { NumberAnimation { duration: Theme.normal } }
            }
        }
    }
    Flow {
        anchors { left: parent.left; right: parent.right; bottom: parent.bottom; margins: Theme.portrait ? 64 : Theme.margin }
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
