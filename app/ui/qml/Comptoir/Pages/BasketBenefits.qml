pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Comptoir.Components
import Comptoir.Models
import Comptoir.Theme

/* What makes the basket cheaper: codes that were typed, points and vouchers of who is known. */
Card {
    id: root

    readonly property bool known: Shopper.state === "known"

    objectName: "basketBenefits"
    implicitHeight: column.implicitHeight + 2 * Theme.cardPadding

    ColumnLayout {
        id: column

        x: Theme.cardPadding
        y: Theme.cardPadding
        width: parent.width - 2 * Theme.cardPadding
        spacing: Theme.space2

        BasketAccount {
            Layout.fillWidth: true
            visible: OrderBenefits.hasPoints
        }
        Rectangle {
            Layout.fillWidth: true
            Layout.preferredHeight: Theme.hairline
            visible: OrderBenefits.hasPoints
            color: Theme.colours.line
        }
        Repeater {
            model: OrderBenefits.coupons

            CouponRow {
                required property var model

                objectName: "coupon-" + model.code
                Layout.fillWidth: true
                code: model.code
                level: model.state
                detail: BenefitWords.coupon(model.state, model.why, model.missing, model.label)
                price: model.price
                onRemoveRequested: OrderBenefits.remove(model.code)
            }
        }
        SecondaryButton {
            objectName: "addCoupon"
            Layout.fillWidth: true
            text: OrderBenefits.coupons.count > 0 ? qsTr("Add another code") : qsTr("Add a discount code")
            iconName: "ticket-percent"
            onClicked: OrderBenefits.openEntry()
        }
    }
}
