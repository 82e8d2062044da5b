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
    sentence: Session.online ? qsTr("Point the camera of your phone at the code. The page always shows where your order stands.")
                             : qsTr("Point the camera of your phone at the code. The page shows your order once this terminal is connected again.")

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
        text: qsTr("Whoever has this code sees the order. It names nobody.")
        iconName: "shield-check"
    }
}
