pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Comptoir.Components
import Comptoir.Models
import Comptoir.Theme

/* For whom the sale is. */
ColumnLayout {
    id: root

    readonly property bool known: Sale.customerName.length > 0

    spacing: Theme.space2

    RowLayout {
        visible: root.known
        spacing: Theme.space2

        Avatar {
            initials: Sale.initials
        }
        ColumnLayout {
            Layout.fillWidth: true
            spacing: 2

            AppText {
                Layout.fillWidth: true
                objectName: "saleCustomer"
                text: Sale.customerName
                size: AppText.Size.Heading
                weight: Font.Bold
            }
            AppText {
                Layout.fillWidth: true
                text: qsTr("No. %1").arg(Sale.customerCode)
                muted: true
            }
        }
    }
    OutlineButton {
        objectName: "dropCustomer"
        Layout.fillWidth: true
        visible: root.known
        text: qsTr("Not for this customer")
        iconName: "x"
        onClicked: Sale.dropCustomer()
    }
    AppText {
        Layout.fillWidth: true
        visible: !root.known
        text: qsTr("No customer yet")
        size: AppText.Size.Heading
        weight: Font.Bold
    }
    AppText {
        Layout.fillWidth: true
        visible: !root.known
        text: qsTr("You can order without one. With one, the order counts towards their history and points.")
        muted: true
    }
    SecondaryButton {
        objectName: "findCustomer"
        Layout.fillWidth: true
        visible: !root.known
        text: qsTr("Find the customer")
        iconName: "users"
        onClicked: Navigation.go("Customers")
    }
    FieldNote {
        Layout.fillWidth: true
        text: qsTr("Scan the code on a kiosk’s basket page: the basket is transferred at today’s prices.")
        iconName: "qr-code"
    }
    OutlineButton {
        objectName: "clearSale"
        Layout.fillWidth: true
        visible: root.known || BasketPage.count > 0
        text: qsTr("End this sale")
        iconName: "trash-2"
        onClicked: Sale.clear()
    }
}
