pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Comptoir.Components
import Comptoir.Models

/* The product's code in large, to be photographed. */
SheetPopup {
    id: root

    title: qsTr("Continue on your phone")
    sentence: qsTr("Open the camera of your phone and point it at the code: the product opens there.")

    QrCode {
        objectName: "phoneCode"
        Layout.alignment: Qt.AlignHCenter
        side: 480
        code: ProductPage.phoneLink
        spokenName: qsTr("QR code of this product")
    }
}
