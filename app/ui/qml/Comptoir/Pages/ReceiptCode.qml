pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Comptoir.Components
import Comptoir.Models
import Comptoir.Theme

/* The order's page on the phone: its state, its receipt, its code for the desk. */
SheetPopup {
    id: root

    objectName: "receiptCodeSheet"
    title: qsTr("Your order on your phone")
    sentence: Session.online ? qsTr("Point your phone’s camera at the code. The page always shows how your order is getting on.")
                             : qsTr("Point your phone’s camera at the code. The page shows your order once this device is connected again.")

    QrCode {
        objectName: "receiptCode"
        Layout.alignment: Qt.AlignHCenter
        side: Theme.tablet ? 320 : 480
        level: "L"
        code: Receipts.phoneCode
        spokenName: qsTr("QR code of the page of order %1").arg(Theme.isolated(Confirmation.number))
    }
    FieldNote {
        Layout.fillWidth: true
        text: qsTr("Anyone who has this code can see the order. It names nobody.")
        iconName: "shield-check"
    }
}
