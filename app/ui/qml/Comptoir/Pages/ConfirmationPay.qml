pragma ComponentBehavior: Bound
import QtQuick
import Comptoir.Components
import Comptoir.Models

/* Pay by phone, when it is possible; says why when it is not. */
SecondaryButton {
    id: root

    objectName: "payByPhone"
    enabled: Session.online && Confirmation.state === "confirmed" && !PaymentTerminal.settled
    text: qsTr("Pay with my phone")
    iconName: "smartphone"
    reason: PaymentTerminal.settled ? qsTr("Once we know what the card reader has done.")
            : Session.online ? qsTr("As soon as the order is confirmed. You can also pay at the till.")
            : qsTr("Without a connection you pay at the till, with this code.")
    onClicked: Payment.begin()
}
