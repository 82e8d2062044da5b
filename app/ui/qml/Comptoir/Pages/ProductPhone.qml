pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Comptoir.Components
import Comptoir.Models
import Comptoir.Theme

/* The product's address as a large QR code. */
SheetPopup {
    id: root

    objectName: "phoneSheet"
    title: qsTr("Continue on my phone")
    sentence: qsTr("Point your phone’s camera at the code. The page opens there; nothing is kept here.")
    onCloseRequested: opened = false

    QrCode {
        objectName: "phoneCode"
        Layout.alignment: Qt.AlignHCenter
        side: Theme.tablet ? 260 : 440
        code: root.visible ? ProductPage.phoneLink : "" // drawn for who asks, not with every page
        spokenName: qsTr("QR code of this product")
    }
}
