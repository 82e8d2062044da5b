pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Comptoir.Components
import Comptoir.Models
import Comptoir.Theme

/* The return is asked for: its number and code for the desk, the truth about it, what happens next. */
OrderFrame {
    id: root

    readonly property bool refused: Returns.state === "refused"

    title: ReturnWords.title(Returns.state)
    showBack: false
    showBasket: false
    gap: Theme.space3

    AppText {
        Layout.fillWidth: true
        objectName: "returnTitle"
        text: root.title
        size: root.titleSize
        weight: Font.Bold
        Accessible.role: Accessible.Heading
    }
    Banner {
        objectName: "returnState"
        Layout.fillWidth: true
        tone: root.refused ? "negative" : Returns.state === "confirmed" ? "positive" : Session.online ? "info" : "caution"
        iconName: root.refused || Returns.state === "confirmed" ? "" : Session.online ? "hourglass" : "cloud-off"
        title: qsTr("Return %1").arg(Theme.isolated(Returns.number))
        sentence: ReturnWords.sentence(Returns.state, Returns.why, Session.online)
    }
    OrderCard {
        objectName: "returnCard"
        Layout.fillWidth: true
        heading: qsTr("Return number")
        number: Returns.number
        code: Returns.code
        spokenCode: qsTr("QR code of return %1").arg(Theme.isolated(Returns.number))
        hint: qsTr("Take a picture of it: the desk will scan it.")
    }
    side: StepList {
        Layout.fillWidth: true

        StepRow {
            Layout.fillWidth: true
            status: root.refused ? "failed" : Returns.state === "confirmed" ? "done" : "waiting"
            statusText: root.refused ? qsTr("To be settled") : Returns.state === "confirmed" ? qsTr("Done") : qsTr("Waiting")
            iconName: "hourglass"
            title: qsTr("Return requested")
            detail: qsTr("%n item(s), from order %1", "", Returns.pieces).arg(Theme.isolated(Tracking.orderNumber))
        }
        StepRow {
            Layout.fillWidth: true
            iconName: "store"
            title: qsTr("Bring it to any of our stores")
            detail: qsTr("Welcome desk, with this code. In its packaging if you can.")
        }
        StepRow {
            Layout.fillWidth: true
            last: true
            iconName: "badge-check"
            title: ReturnWords.refund(Returns.refund)
            detail: qsTr("As soon as the desk has checked it, within 14 days at most.")
        }
    }
    actions: ColumnLayout {
        spacing: Theme.space2

        SecondaryButton {
            objectName: "sayWhatYouThink"
            Layout.fillWidth: true
            text: qsTr("Tell us what you think")
            iconName: "message-square"
            onClicked: Feedback.begin("return")
        }
        PrimaryButton {
            objectName: "finish"
            Layout.fillWidth: true
            text: qsTr("Finish and clear the screen")
            onClicked: Idle.end()
        }
    }
}
