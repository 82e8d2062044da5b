pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Comptoir.Components
import Comptoir.Models
import Comptoir.Theme

/* The receipt by e-mail: the address, our keyboard, and the truth about when it leaves. */
SheetPopup {
    id: root

    readonly property bool sent: Receipts.mailState === "sent"

    objectName: "receiptSheet"
    title: root.sent ? qsTr("Your receipt is on its way") : qsTr("Receipt by e-mail")
    sentence: root.sent ? (Session.online ? qsTr("It arrives within a few minutes.")
                                          : qsTr("It will be sent as soon as the connection is back."))
                        : qsTr("The address is only used for this receipt and is erased from this screen.")
    sheetWidth: Theme.portrait ? 1032 : Theme.tablet ? 1040 : 1640
    onOpenedChanged: if (opened && !root.sent) field.forceActiveFocus(Qt.PopupFocusReason)

    GridLayout {
        Layout.fillWidth: true
        visible: !root.sent
        columns: Theme.portrait ? 1 : 2
        columnSpacing: Theme.space4
        rowSpacing: Theme.space2

        ColumnLayout {
            Layout.alignment: Qt.AlignTop
            Layout.preferredWidth: 2
            spacing: Theme.space2

            BigField {
                id: field

                objectName: "receiptEmail"
                Layout.fillWidth: true
                confidential: true
                label: qsTr("E-mail address")
                text: Receipts.email
                error: CheckoutWords.mistake("email", Receipts.emailMistake)
                maximumLength: 120
                size: AppText.Size.Title
                inputMethodHints: Qt.ImhEmailCharactersOnly | Qt.ImhNoPredictiveText
                onEdited: text => Receipts.typeEmail(text)
                onAccepted: Receipts.sendMail()
            }
            PrimaryButton {
                objectName: "sendReceipt"
                Layout.fillWidth: true
                busy: Receipts.mailState === "sending"
                text: qsTr("Send my receipt")
                iconName: "mail"
                onClicked: Receipts.sendMail()
            }
        }
        Keyboard {
            Layout.fillWidth: true
            Layout.preferredWidth: 3
            layout: "email"
            language: Session.locale
            onKeyPressed: text => field.insertText(text)
            onBackspace: field.backspace()
            onEnter: Receipts.sendMail()
            onHide: root.closeRequested()
        }
    }
}
