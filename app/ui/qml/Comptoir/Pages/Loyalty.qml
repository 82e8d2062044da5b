pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Comptoir.Components
import Comptoir.Models
import Comptoir.Theme

/* To be known, by card or by phone; then what there is: points, tier, vouchers. */
OrderFrame {
    id: root

    readonly property bool known: Shopper.state === "known"
    readonly property bool remembered: Shopper.state === "remembered"
    readonly property bool typed: !root.known && !root.remembered && Shopper.way !== "card"

    title: root.known ? qsTr("Hello, %1.").arg(Shopper.firstName) : qsTr("Your points")
    gap: Theme.space3
    keyboard: phone.keys

    AppText {
        Layout.fillWidth: true
        objectName: "loyaltyTitle"
        text: root.title
        size: root.titleSize
        weight: Font.Bold
    }
    AppText {
        Layout.fillWidth: true
        visible: !root.known && !root.remembered
        text: qsTr("We show your first name, your points and your vouchers. None of it stays here when you leave.")
        size: AppText.Size.Lead
        muted: true
    }
    Flow {
        Layout.fillWidth: true
        visible: !root.known && !root.remembered
        spacing: Theme.targetGap

        ChoiceButton {
            objectName: "byCard"
            width: Math.min(implicitWidth, parent.width)
            text: qsTr("With my card")
            iconName: "scan-line"
            chosen: Shopper.way === "card"
            onClicked: Shopper.setWay("card")
        }
        ChoiceButton {
            objectName: "byPhone"
            width: Math.min(implicitWidth, parent.width)
            text: qsTr("With my phone number")
            iconName: "smartphone"
            chosen: Shopper.way !== "card"
            onClicked: Shopper.setWay("phone")
        }
    }
    Banner {
        objectName: "loyaltyTrouble"
        Layout.fillWidth: true
        visible: Shopper.trouble.length > 0 && !root.typed
        tone: Shopper.trouble === "offline" ? "caution" : "negative"
        iconName: Shopper.trouble === "offline" ? "cloud-off" : ""
        title: root.remembered ? qsTr("Your card is registered") : qsTr("That did not work")
        sentence: root.remembered ? qsTr("The points for this order will be added. Your points cannot be shown or used at the moment: there is no connection.")
                                  : BenefitWords.trouble(Shopper.trouble)
    }
    side: [
        LoyaltyCard {
            Layout.fillWidth: true
            visible: !root.known && !root.remembered && Shopper.way === "card"
        },
        LoyaltyPhone {
            id: phone

            page: root
            Layout.fillWidth: true
            visible: root.typed
        },
        LoyaltyAccount {
            Layout.fillWidth: true
            visible: root.known
        }
    ]
    actions: PrimaryButton {
        objectName: "continue"
        Layout.fillWidth: true
        busy: Shopper.busy
        busyText: qsTr("One moment")
        text: !root.typed ? (root.known || root.remembered ? qsTr("Go to basket") : qsTr("Continue without points"))
              : Shopper.way === "phone" ? qsTr("Send me a code") : qsTr("Show my points")
        trailingIcon: "arrow-right"
        onClicked: root.typed ? phone.submit() : Navigation.go("Basket")
    }
}
