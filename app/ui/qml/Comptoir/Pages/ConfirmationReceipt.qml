pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Comptoir.Components
import Comptoir.Models
import Comptoir.Theme

/* A receipt, only when somebody wants one: on paper, by e-mail, on the phone. */
ColumnLayout {
    id: root

    spacing: Theme.space2

    AppText {
        Layout.fillWidth: true
        text: qsTr("Would you like a receipt?")
        size: AppText.Size.Lead
        weight: Font.DemiBold
        Accessible.role: Accessible.Heading
    }
    Flow {
        Layout.fillWidth: true
        spacing: Theme.targetGap

        OutlineButton {
            objectName: "printReceipt"
            visible: Receipts.canPrint
            width: Math.min(implicitWidth, root.width)
            busy: Receipts.printState === "printing"
            busyText: qsTr("Printing")
            text: Receipts.printState === "printed" ? qsTr("Printed") : qsTr("Print")
            iconName: Receipts.printState === "printed" ? "check" : "printer"
            onClicked: Receipts.printSlip(ReceiptWords.slip())
        }
        OutlineButton {
            objectName: "receiptByMail"
            width: Math.min(implicitWidth, root.width)
            text: Receipts.mailState === "sent" ? qsTr("Sent by e-mail") : qsTr("By e-mail")
            iconName: Receipts.mailState === "sent" ? "check" : "mail"
            onClicked: Overlays.open("receipt")
        }
        OutlineButton {
            objectName: "receiptOnPhone"
            visible: Receipts.phoneCode.length > 0
            width: Math.min(implicitWidth, root.width)
            text: qsTr("On my phone")
            iconName: "smartphone"
            onClicked: Overlays.open("receiptCode")
        }
    }
    FieldNote {
        objectName: "printTrouble"
        Layout.fillWidth: true
        visible: text.length > 0
        text: ReceiptWords.trouble(Receipts.printState)
        iconName: "printer"
        tone: "caution"
    }
}
