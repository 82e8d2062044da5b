pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Comptoir.Components
import Comptoir.Models

/* The basket's code, so large that a phone reads thirty lines from 40 cm on the smallest screen. */
SheetPopup {
    id: root

    objectName: "basketCodeSheet"
    title: qsTr("Take your basket with you")
    sentence: qsTr("Point your phone’s camera at the code.")

    QrCode {
        objectName: "largeBasketCode"
        Layout.alignment: Qt.AlignHCenter
        side: 560
        level: "L"
        code: BasketPage.code
        spokenName: qsTr("QR code of your basket")
    }
}
