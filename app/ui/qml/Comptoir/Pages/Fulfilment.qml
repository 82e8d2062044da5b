pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Comptoir.Components
import Comptoir.Models
import Comptoir.Theme

/* How the basket reaches the person: every way with price and moment; a closed one says why. */
OrderFrame {
    id: root

    title: qsTr("How would you like to get it?")

    CheckoutSteps {
        Layout.fillWidth: true
    }
    AppText {
        Layout.fillWidth: true
        Layout.topMargin: Theme.portrait ? Theme.space2 : 0
        text: root.title
        size: root.titleSize
        weight: Font.Bold
    }
    RecapLine {
        Layout.fillWidth: true
        picture: BasketPage.picture
        initial: BasketPage.firstTitle.charAt(0)
        title: BasketPage.count > 1 ? qsTr("%n item(s)", "", BasketPage.count) : BasketPage.firstTitle
        detail: Checkout.goods
    }
    Banner {
        Layout.fillWidth: true
        visible: !Session.online
        iconName: "cloud-off"
        title: qsTr("This device is not connected at the moment")
        sentence: qsTr("You can still order. We will confirm as soon as the connection is back.")
    }
    side: [
        ColumnLayout {
            Layout.fillWidth: true
            spacing: Theme.targetGap
            visible: Checkout.ready

            Repeater {
                model: Checkout.options

                ChoiceCard {
                    required property string kind
                    required property bool possible
                    required property string price
                    required property bool free
                    required property string place
                    required property bool byTransfer
                    required property string whenDay
                    required property string whenDate
                    required property string whenClock
                    required property var model
                    readonly property string when: CheckoutWords.inside(whenDay, whenDate, whenClock)

                    objectName: "way-" + kind
                    Layout.fillWidth: true
                    enabled: possible
                    chosen: model.chosen
                    iconName: ({ now: "shopping-basket", here: "store", elsewhere: "map-pin",
                                 home: "truck", express: "package" })[kind]
                    text: CheckoutWords.wayTitle(kind, place)
                    detail: CheckoutWords.wayDetail(kind, place, when, byTransfer)
                    reason: possible ? "" : CheckoutWords.closed(model.reason)
                    aside: price.length > 0 ? price : (free ? qsTr("Free") : "")
                    onClicked: Checkout.choose(kind)
                }
            }
            LinkButton {
                objectName: "splitBasket"
                Layout.fillWidth: true
                visible: BasketPage.lines.count > 1
                text: qsTr("Choose for each item")
                onClicked: Navigation.go("FulfilmentLines")
            }
        },
        ColumnLayout {
            Layout.fillWidth: true
            spacing: Theme.targetGap
            visible: !Checkout.ready

            Repeater {
                model: 5

                Skeleton {
                    Layout.fillWidth: true
                    Layout.preferredHeight: Theme.tablet ? 80 : 128
                }
            }
        }
    ]
    actions: PrimaryButton {
        objectName: "continue"
        Layout.fillWidth: true
        enabled: Checkout.kind.length > 0
        text: Checkout.kind === "elsewhere" ? qsTr("Choose the store")
              : Checkout.kind === "now" ? qsTr("Show the code for the till") : qsTr("Continue")
        reason: Checkout.ready ? qsTr("None of these is possible at the moment. Please ask a member of staff.") : ""
        trailingIcon: "arrow-right"
        onClicked: Checkout.submitWay()
    }
}
