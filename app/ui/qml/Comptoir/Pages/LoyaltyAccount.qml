pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Comptoir.Components
import Comptoir.Models
import Comptoir.Theme

/* What a known shopper has: tier, points, vouchers; and not being known any more. */
Card {
    id: root

    objectName: "loyaltyAccount"
    implicitHeight: column.implicitHeight + 2 * Theme.cardPadding

    ColumnLayout {
        id: column

        x: Theme.cardPadding
        y: Theme.cardPadding
        width: parent.width - 2 * Theme.cardPadding
        spacing: Theme.space3

        TierPill {
            tier: BenefitWords.tier(Shopper.tier)
            large: true
        }
        ColumnLayout {
            Layout.fillWidth: true
            spacing: 0

            AppText {
                Layout.fillWidth: true
                objectName: "loyaltyPoints"
                text: Shopper.points
                size: AppText.Size.Hero
                weight: Font.Bold
                tabular: true
            }
            AppText {
                Layout.fillWidth: true
                text: qsTr("points")
                size: AppText.Size.Lead
                muted: true
            }
        }
        Repeater {
            model: OrderBenefits.vouchers

            LabelledValue {
                required property var model

                Layout.fillWidth: true
                strong: true
                size: AppText.Size.Lead
                label: qsTr("Voucher of %1").arg(model.price)
                value: qsTr("until %1").arg(model.until)
                valueColour: Theme.colours.muted
            }
        }
        AppText {
            Layout.fillWidth: true
            text: qsTr("You choose what to use in your basket.")
            muted: true
        }
        OutlineButton {
            objectName: "leaveAccount"
            Layout.fillWidth: true
            text: qsTr("This is not me")
            iconName: "log-out"
            onClicked: Shopper.leave()
        }
    }
}
