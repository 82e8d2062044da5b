pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Comptoir.Components
import Comptoir.Models
import Comptoir.Theme

/* What has happened and what happens next, in the order in which it happens. */
ColumnLayout {
    id: root

    readonly property bool pickUp: Confirmation.method === "pick-up"
    readonly property bool confirmed: Confirmation.state === "confirmed"
    readonly property bool call: Confirmation.state === "call"
    readonly property bool paidHere: Confirmation.paid && !root.pickUp
    readonly property bool checked: PaymentTerminal.settled && !Confirmation.paid && !root.pickUp
    readonly property string when: CheckoutWords.inside(Confirmation.when.whenDay, Confirmation.when.whenDate,
                                                        Confirmation.when.whenClock)
    readonly property string toWhom: Confirmation.reach.length > 0 ? qsTr("To %1.").arg(Confirmation.reach)
                                                                   : qsTr("To the contact on file.")

    spacing: Theme.space3

    AppText {
        Layout.fillWidth: true
        text: qsTr("And now?")
        size: AppText.Size.Title
        weight: Font.DemiBold
    }
    StepList {
        Layout.fillWidth: true

        StepRow {
            objectName: "step-saved"
            Layout.fillWidth: true
            status: "done"
            statusText: qsTr("Done")
            title: qsTr("Saved on this device")
            detail: qsTr("%1 · nothing is charged").arg(CheckoutWords.moment(Confirmation.placedAt.whenDay,
                    Confirmation.placedAt.whenDate, Confirmation.placedAt.whenClock))
        }
        StepRow {
            objectName: "step-confirmed"
            Layout.fillWidth: true
            status: root.call ? "failed" : root.confirmed ? "done" : "waiting"
            statusText: root.call ? qsTr("To be settled") : root.confirmed ? qsTr("Done") : qsTr("Waiting")
            iconName: "clock"
            title: Confirmation.channel === "sms" ? qsTr("Confirmation by SMS") : qsTr("Confirmation by e-mail")
            detail: root.call ? CheckoutWords.refusal(Confirmation.reason)
                    : root.confirmed ? root.toWhom
                    : qsTr("%1 The item is then set aside for you. If the price or the stock has changed, we will ask you first.").arg(root.toWhom)
        }
        StepRow {
            Layout.fillWidth: true
            iconName: "package"
            status: root.paidHere ? "done" : root.checked ? "waiting" : "coming"
            statusText: root.paidHere ? qsTr("Done") : root.checked ? qsTr("Waiting") : ""
            title: root.pickUp ? qsTr("Prepared at %1").arg(Confirmation.place)
                   : root.paidHere ? qsTr("Paid") : root.checked ? qsTr("Payment is being checked") : qsTr("Payment at the till")
            detail: root.paidHere || root.checked ? ""
                    : !root.pickUp ? qsTr("With this code, at any till of this store.")
                    : root.confirmed && Confirmation.when.whenDay ? qsTr("Ready %1. Wait for our message before you set out.").arg(root.when)
                                                                  : qsTr("Wait for our message before you set out.")
        }
        StepRow {
            Layout.fillWidth: true
            last: true
            iconName: root.pickUp ? "store" : "truck"
            title: root.pickUp ? (PaymentTerminal.settled || Confirmation.paid ? qsTr("Pick-up there") : qsTr("Pick-up and payment there")) : qsTr("Delivery to your home")
            detail: root.pickUp ? qsTr("With this code and proof of identity.")
                                : CheckoutWords.wayDetail("home", "", root.when, false)
        }
    }
}
