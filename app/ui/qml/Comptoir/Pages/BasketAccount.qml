pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Comptoir.Components
import Comptoir.Models
import Comptoir.Theme

/* Points in the basket: what it brings; to be known; what can be used. */
ColumnLayout {
    id: root

    readonly property bool known: Shopper.state === "known"
    readonly property bool remembered: Shopper.state === "remembered"

    spacing: Theme.space2

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.space2

        Icon {
            name: "award"
            size: Theme.iconLarge
            colour: Theme.colours.brandSoftInk
        }
        ColumnLayout {
            Layout.fillWidth: true
            spacing: 4

            AppText {
                Layout.fillWidth: true
                objectName: "basketEarns"
                text: root.known ? qsTr("%1: %2 points", "first name, number").arg(Shopper.firstName).arg(Shopper.points)
                      : root.remembered ? qsTr("Your card is registered") : BenefitWords.earns(OrderBenefits.earned)
                size: AppText.Size.Lead
                weight: Font.DemiBold
                lineHeight: 1
            }
            AppText {
                Layout.fillWidth: true
                text: root.known ? BenefitWords.earns(OrderBenefits.earned)
                      : root.remembered ? qsTr("The points for this order will be added. Your points cannot be used at the moment: there is no connection.")
                                        : qsTr("With your loyalty card or your phone number")
                muted: true
                lineHeight: 1
            }
        }
        LinkButton {
            objectName: "forgetShopper"
            visible: root.known || root.remembered
            text: qsTr("Not me")
            iconName: "x"
            trailingIcon: ""
            onClicked: Shopper.leave()
        }
    }
    SecondaryButton {
        objectName: "identify"
        Layout.fillWidth: true
        visible: !root.known && !root.remembered
        text: qsTr("Collect and use your points")
        iconName: "user-check"
        onClicked: Shopper.begin()
    }
    ToggleRow {
        objectName: "spendPoints"
        Layout.fillWidth: true
        visible: root.known && OrderBenefits.usablePoints.length > 0
        enabled: OrderBenefits.canSpend
        reason: qsTr("Your points cannot be used at the moment: there is no connection.")
        text: qsTr("Use %1 points").arg(OrderBenefits.usablePoints)
        detail: enabled ? qsTr("%1 less to pay").arg(OrderBenefits.usableWorth) : reason
        iconName: "award"
        on: OrderBenefits.spendsPoints
        onToggleRequested: on => OrderBenefits.spendPoints(on)
    }
    Repeater {
        model: OrderBenefits.vouchers

        ToggleRow {
            required property var model

            objectName: "voucher-" + model.code
            Layout.fillWidth: true
            enabled: OrderBenefits.canSpend
            reason: qsTr("A voucher cannot be used at the moment: there is no connection.")
            text: qsTr("Voucher of %1").arg(model.price)
            detail: enabled ? qsTr("Can be used once, in full. Valid until %1.").arg(model.until) : reason
            iconName: "ticket-percent"
            on: model.chosen
            onToggleRequested: OrderBenefits.toggleVoucher(model.code)
        }
    }
}
