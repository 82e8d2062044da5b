pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Comptoir.Components
import Comptoir.Models
import Comptoir.Theme

/* Everything once more, each part with its way back; then the button that the law words. */
OrderFrame {
    id: root

    readonly property bool sent: Checkout.method === "home" || Checkout.method === "express"

    title: qsTr("Is everything right?")
    gap: Theme.space3

    CheckoutSteps {
        Layout.fillWidth: true
        current: 2
    }
    AppText {
        Layout.fillWidth: true
        Layout.topMargin: Theme.portrait ? Theme.space1 : 0
        text: root.title
        size: root.titleSize
        weight: Font.Bold
    }
    Banner {
        objectName: "trouble"
        Layout.fillWidth: true
        visible: Checkout.trouble.length > 0
        tone: "negative"
        title: qsTr("Your order was not placed")
        sentence: CheckoutWords.trouble(Checkout.trouble)
    }
    ReviewLines {
        Layout.fillWidth: true
    }
    side: [
        SplitParts {
            Layout.fillWidth: true
            visible: Split.active
            correctable: true
        },
        ReviewPart {
            Layout.fillWidth: true
            visible: !Split.active
            what: "Fulfilment"
            iconName: root.sent ? "truck" : "store"
            title: root.sent ? CheckoutWords.wayTitle(Checkout.kind, "")
                             : qsTr("Pick up at %1").arg(Checkout.placeName)
            detail: {
                const when = CheckoutWords.inside(Checkout.when.whenDay, Checkout.when.whenDate, Checkout.when.whenClock);
                if (root.sent)
                    return CheckoutWords.wayDetail(Checkout.kind, "", when, false);
                return Checkout.byTransfer ? qsTr("Sent there from another store. Ready %1.").arg(when)
                                           : qsTr("Ready %1. Free.").arg(when);
            }
        },
        ReviewPart {
            Layout.fillWidth: true
            visible: root.sent
            what: "Address"
            subject: qsTr("the address")
            iconName: "map-pin"
            title: OrderAddress.written[0] ?? ""
            detail: OrderAddress.written.slice(1).join(" · ")
        },
        ReviewPart {
            Layout.fillWidth: true
            what: "Contact"
            subject: qsTr("the name")
            iconName: "user"
            title: Checkout.fields.name
            detail: qsTr("Name on the order")
        },
        ReviewPart {
            Layout.fillWidth: true
            what: "ContactReach"
            subject: qsTr("how we reach you")
            iconName: Checkout.channel === "sms" ? "smartphone" : "mail"
            title: Checkout.reachText.length > 0 ? CheckoutWords.breakable(Checkout.reachText) : qsTr("Contact on file")
            detail: Checkout.channel === "sms" ? qsTr("We will text you about this order.")
                                               : qsTr("We will write to you about this order.")
        }
    ]
    actions: ColumnLayout {
        spacing: Theme.space2

        LabelledValue {
            Layout.fillWidth: true
            visible: root.sent
            label: qsTr("Delivery")
            value: Checkout.delivery.length > 0 ? Checkout.delivery : qsTr("Free")
        }
        BenefitsSum {
            Layout.fillWidth: true
        }
        FieldNote {
            objectName: "uncheckedNote"
            Layout.fillWidth: true
            visible: OrderBenefits.unchecked
            text: qsTr("Your discount code is checked when the order is confirmed. If it is valid, you pay less; if not, this price applies.")
            iconName: "ticket-percent"
        }
        LabelledValue {
            Layout.fillWidth: true
            objectName: "orderTotal"
            strong: true
            size: AppText.Size.Title
            label: qsTr("Total, taxes included")
            value: Checkout.total
        }
        PrimaryButton {
            objectName: "placeOrder"
            Layout.fillWidth: true
            busy: Checkout.placing || OrderBenefits.asking
            busyText: Checkout.placing ? qsTr("Your order is being saved") : qsTr("Your discounts are being checked")
            text: qsTr("Order with obligation to pay", "the words of the law in each country")
            onClicked: Checkout.place()
        }
    }
}
