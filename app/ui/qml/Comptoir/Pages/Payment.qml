pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Comptoir.Components
import Comptoir.Models
import Comptoir.Theme

/* Pay by phone: the link as a code, what it costs, and what has become of it. Nothing is typed here. */
OrderFrame {
    id: root

    readonly property bool waiting: Payment.state === "waiting"
    readonly property bool over: ["declined", "cancelled", "expired"].includes(Payment.state)

    title: qsTr("Pay with my phone")
    showBasket: false
    gap: Theme.space3

    AppText {
        Layout.fillWidth: true
        text: root.title
        size: root.titleSize
        weight: Font.Bold
    }
    Card {
        Layout.alignment: Qt.AlignHCenter
        visible: Payment.code.length > 0
        implicitWidth: code.side + 40
        implicitHeight: code.side + 40

        QrCode {
            id: code

            objectName: "payCode"
            anchors.centerIn: parent
            side: Theme.tablet ? 320 : 440
            code: Payment.code
            spokenName: qsTr("QR code to pay order %1").arg(Theme.isolated(Confirmation.number))
        }
    }
    Skeleton {
        Layout.alignment: Qt.AlignHCenter
        Layout.preferredWidth: code.side
        Layout.preferredHeight: code.side
        visible: Payment.state === "asking"
    }
    AppText {
        Layout.fillWidth: true
        visible: root.waiting
        text: qsTr("Point your phone’s camera at the code and pay there. No card number is typed on this screen.")
        size: AppText.Size.Lead
        muted: true
    }
    PaymentNotice {
        Layout.fillWidth: true
    }
    side: [
        AppText {
            Layout.fillWidth: true
            text: qsTr("Order %1").arg(Theme.isolated(Confirmation.number))
            size: AppText.Size.Title
            weight: Font.DemiBold
        },
        LabelledValue {
            objectName: "payAmount"
            Layout.fillWidth: true
            visible: value.length > 0
            strong: true
            size: AppText.Size.Title
            label: Payment.state === "paid" ? qsTr("Paid") : qsTr("To pay")
            value: Payment.amount
        },
        FieldNote {
            Layout.fillWidth: true
            visible: root.waiting
            text: qsTr("The link works until %1. Your phone carries on even if this screen clears itself.").arg(Payment.until)
            iconName: "timer"
        },
        FieldNote {
            objectName: "testNote"
            Layout.fillWidth: true
            visible: Payment.test
            text: qsTr("Test provider: no money is moved.")
            iconName: "info"
        }
    ]
    actions: ColumnLayout {
        spacing: Theme.space2

        SecondaryButton {
            objectName: "payAgain"
            Layout.fillWidth: true
            visible: root.over || (Payment.offline && Payment.state === "")
            text: qsTr("Try again")
            iconName: "smartphone"
            onClicked: Payment.begin()
        }
        PrimaryButton {
            objectName: "payDone"
            Layout.fillWidth: true
            text: Payment.state === "paid" ? qsTr("Finish and clear the screen") : qsTr("Pay at the till instead")
            onClicked: Payment.state === "paid" ? Confirmation.finish() : Navigation.back()
        }
    }
}
