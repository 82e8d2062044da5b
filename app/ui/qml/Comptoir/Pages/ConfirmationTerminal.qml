pragma ComponentBehavior: Bound
import QtQuick
import Comptoir.Components
import Comptoir.Models

/* Pay on the payment terminal beside this screen; says why when that is not possible yet. */
SecondaryButton {
    id: root

    objectName: "payHere"
    enabled: Confirmation.state === "confirmed"
    text: PaymentTerminal.state === "unknown" || PaymentTerminal.state === "check" ? qsTr("Where is my payment?")
                                                                                   : qsTr("Pay here by card")
    iconName: "credit-card"
    reason: qsTr("As soon as the order is confirmed. You can also pay at the till.")
    onClicked: PaymentTerminal.begin()
}
