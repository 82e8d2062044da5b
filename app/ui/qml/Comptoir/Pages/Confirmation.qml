pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Comptoir.Components
import Comptoir.Models
import Comptoir.Theme

/* The order is taken: its number, its code, the truth about it, what happens next. */
OrderFrame {
    id: root

    readonly property bool confirmed: Confirmation.state === "confirmed"
    readonly property bool call: Confirmation.state === "call"

    title: Confirmation.name.length > 0 ? qsTr("Thank you, %1.").arg(Confirmation.name) : qsTr("Thank you.")
    showBack: false
    showBasket: false
    gap: Theme.portrait && Theme.textScale < 1.3 ? Theme.space4 : Theme.space3
    leftShare: 0.52

    ColumnLayout {
        Layout.fillWidth: true
        spacing: Theme.space1

        AppText {
            Layout.fillWidth: true
            text: root.title
            size: root.titleSize
            weight: Font.Bold
        }
        AppText {
            Layout.fillWidth: true
            objectName: "truth"
            text: root.call ? qsTr("We need a word with you about your order first.")
                  : root.confirmed ? qsTr("Your order is confirmed.")
                                   : qsTr("Your order is saved here and will be confirmed as soon as possible.")
            size: AppText.Size.Title
        }
    }
    Banner {
        objectName: "orderBanner"
        Layout.fillWidth: true
        visible: Theme.portrait || Theme.textScale < 1.3 || !root.confirmed
        tone: root.call ? "negative" : root.confirmed ? "positive" : Session.online ? "info" : "caution"
        iconName: root.call || root.confirmed ? "" : Session.online ? "hourglass" : "cloud-off"
        title: root.call ? CheckoutWords.refusal(Confirmation.reason)
               : root.confirmed ? qsTr("Confirmed, and set aside for you")
               : Session.online ? qsTr("We are confirming your order")
                                : qsTr("This device is not connected at the moment")
        sentence: root.call ? qsTr("Nothing is charged. Please show this number to a member of staff: they will find a solution with you.")
                  : root.confirmed ? (Confirmation.paid ? qsTr("It is paid. There is nothing left to pay.")
                                      : PaymentTerminal.settled ? qsTr("We are still checking with the card reader. Please do not pay a second time.")
                                      : PaymentTerminal.available ? qsTr("Nothing is charged until you pay: here by card, with your phone, or at the till.")
                                      : qsTr("Nothing is charged until you pay, here with your phone or at the till."))
                  : Session.online ? qsTr("It takes a few seconds. You need not wait.")
                                   : qsTr("Your order is kept safe on it and will be sent as soon as the connection is back.")
    }
    OrderCard {
        objectName: "orderCard"
        Layout.fillWidth: true
        number: Confirmation.number
        code: Confirmation.code
        picture: Confirmation.picture
        title: Confirmation.title
        detail: {
            const rest = Confirmation.others > 0 ? qsTr("and %n more", "", Confirmation.others) : Confirmation.label;
            return [rest, Confirmation.total].filter(part => part.length > 0).join(" · ");
        }
    }
    ConfirmationMore {
        Layout.fillWidth: true
    }
    side: [
        ConfirmationReceipt {
            Layout.fillWidth: true
        },
        ConfirmationSteps {
            Layout.fillWidth: true
        }
    ]
    actions: ColumnLayout {
        spacing: Theme.space2

        GridLayout {
            Layout.fillWidth: true
            columns: Theme.textScale > 1.3 ? 1 : 2
            columnSpacing: Theme.space2
            rowSpacing: Theme.space2

            ConfirmationTerminal {
                Layout.fillWidth: true
                Layout.columnSpan: parent.columns
                visible: PaymentTerminal.available && !root.call && !Confirmation.paid
            }
            ConfirmationPay {
                Layout.fillWidth: true
                Layout.preferredWidth: 3
                visible: !root.call && !Confirmation.paid
            }
            SecondaryButton {
                objectName: "sayWhatYouThink"
                Layout.fillWidth: true
                Layout.preferredWidth: 2
                visible: !Theme.tablet
                enabled: !Feedback.orderTold
                text: Feedback.orderTold ? qsTr("Thank you") : qsTr("Tell us what you think")
                reason: qsTr("Thank you for your opinion")
                iconName: Feedback.orderTold ? "check" : "message-square"
                onClicked: Feedback.begin("order")
            }
        }
        PrimaryButton {
            objectName: "finish"
            Layout.fillWidth: true
            text: qsTr("Finish and clear the screen")
            onClicked: Confirmation.finish()
        }
        FieldNote {
            Layout.alignment: Qt.AlignHCenter
            Layout.fillWidth: Theme.textScale > 1.3
            text: Idle.secondsLeft > 0 ? qsTr("This screen clears itself in %1\u00a0s. Touch it to keep it.").arg(Idle.secondsLeft)
                                       : qsTr("This screen clears itself when you leave.")
            iconName: "timer"
        }
    }
}
