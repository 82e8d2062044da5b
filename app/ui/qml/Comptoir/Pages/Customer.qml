pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Comptoir.Components
import Comptoir.Models
import Comptoir.Theme

/* Who the customer is, and what they bought in every channel. */
TabletFrame {
    id: root

    title: Customers.name.length > 0 ? Customers.name : qsTr("Customer")
    place: "Customers"

    aside: CustomerIdentity {
        Layout.fillWidth: true
    }
    AppText {
        Layout.fillWidth: true
        text: qsTr("Last purchases")
        size: AppText.Size.Heading
        weight: Font.Bold
    }
    Card {
        Layout.fillWidth: true
        visible: Customers.purchases.count > 0
        implicitHeight: list.implicitHeight + 2 * Theme.space2

        ColumnLayout {
            id: list

            x: Theme.space2
            y: Theme.space2
            width: parent.width - 2 * Theme.space2
            spacing: 0

            Repeater {
                model: Customers.purchases

                PurchaseRow {
                    required property var model

                    objectName: "purchase-" + model.number
                    Layout.fillWidth: true
                    enabled: false
                    picture: model.picture
                    text: model.title
                    channelIcon: CustomerWords.channelIcon(model.channel)
                    channelText: CustomerWords.channel(model.channel, model.place)
                    dateText: model.day
                    amount: model.amount
                    stateText: CustomerWords.state(model.state)
                    stateTone: CustomerWords.stateTone(model.state)
                    stateIcon: CustomerWords.stateIcon(model.state)
                    separator: !model.last
                }
            }
        }
    }
    AppText {
        Layout.fillWidth: true
        visible: Customers.purchases.count === 0
        text: qsTr("No purchases yet, in any channel.")
        muted: true
    }
    foot: RowLayout {
        Layout.fillWidth: true
        spacing: Theme.space2

        OutlineButton {
            objectName: "toCustomers"
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            text: qsTr("Other customer")
            iconName: "users"
            onClicked: Navigation.go("Customers")
        }
        PrimaryButton {
            objectName: "startSale"
            Layout.fillWidth: true
            Layout.preferredWidth: 2
            text: qsTr("Start a sale")
            iconName: "shopping-basket"
            onClicked: Sale.start()
        }
    }
}
