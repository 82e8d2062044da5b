pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Comptoir.Components
import Comptoir.Models
import Comptoir.Theme

/* Pay on the terminal beside this screen: what it costs, what to do there, and what has become of it. */
OrderFrame {
    id: root

    readonly property string word: PaymentTerminal.state
    readonly property bool moving: PaymentTerminal.moving
    readonly property bool again: ["declined", "cancelled", "away", "busy"].includes(word)

    title: qsTr("Pay here by card")
    showBasket: false
    showBack: !root.moving
    gap: Theme.space3

    AppText {
        Layout.fillWidth: true
        text: root.title
        size: root.titleSize
        weight: Font.Bold
    }
    AppText {
        Layout.fillWidth: true
        visible: root.moving
        text: qsTr("On the card reader beside this screen. No card number is typed on this screen.")
        size: AppText.Size.Lead
        muted: true
    }
    PaymentTerminalAmount {
        objectName: "terminalAmount"
        Layout.fillWidth: true
        visible: PaymentTerminal.amount.length > 0
    }
    PaymentTerminalNotice {
        Layout.fillWidth: true
    }
    side: [
        AppText {
            Layout.fillWidth: true
            text: qsTr("Order %1").arg(Theme.isolated(Confirmation.number))
            size: AppText.Size.Title
            weight: Font.DemiBold
        },
        PaymentTerminalTrial {
            Layout.fillWidth: true
            visible: PaymentTerminal.test && root.word === "charging"
        },
        FieldNote {
            objectName: "redKey"
            Layout.fillWidth: true
            visible: root.moving && !PaymentTerminal.canAbort
            text: qsTr("To cancel, press the red key on the card reader.")
            iconName: "info"
        },
        FieldNote {
            Layout.fillWidth: true
            visible: root.word === "unknown"
            text: qsTr("You need not wait: the store keeps checking if you leave.")
            iconName: "timer"
        }
    ]
    actions: ColumnLayout {
        spacing: Theme.space2

        SecondaryButton {
            objectName: "terminalAgain"
            Layout.fillWidth: true
            visible: root.again
            text: qsTr("Try again")
            iconName: "credit-card"
            onClicked: PaymentTerminal.begin()
        }
        SecondaryButton {
            objectName: "terminalCancel"
            Layout.fillWidth: true
            visible: root.moving && PaymentTerminal.canAbort
            enabled: root.word === "charging"
            text: qsTr("Cancel the payment")
            iconName: "x"
            reason: qsTr("One moment")
            onClicked: PaymentTerminal.cancel()
        }
        PrimaryButton {
            objectName: "terminalDone"
            Layout.fillWidth: true
            visible: !root.moving
            text: root.word === "paid" ? qsTr("Finish and clear the screen")
                  : root.again ? qsTr("Pay another way") : qsTr("Back to my order")
            onClicked: root.word === "paid" ? Confirmation.finish() : Navigation.back()
        }
    }
}
