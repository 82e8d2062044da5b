pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Comptoir.Components
import Comptoir.Models
import Comptoir.Theme

/* Take it now: where each article stands, and the code for the till. */
OrderFrame {
    id: root

    title: qsTr("Take it and pay at the till")
    gap: Theme.space3

    AppText {
        Layout.fillWidth: true
        text: root.title
        size: root.titleSize
        weight: Font.Bold
    }
    AppText {
        Layout.fillWidth: true
        text: qsTr("Scan this code with your phone, or show it to a member of staff: the till will read your basket from it. It works once, for half an hour.")
        size: AppText.Size.Lead
        muted: true
    }
    Card {
        Layout.alignment: Qt.AlignHCenter
        implicitWidth: 480
        implicitHeight: 480

        QrCode {
            objectName: "tillCode"
            anchors.centerIn: parent
            side: 440
            level: "L"
            code: BasketPage.code
            spokenName: qsTr("QR code of your basket")
        }
    }
    side: [
        AppText {
            Layout.fillWidth: true
            text: qsTr("Where to find it in this store")
            size: AppText.Size.Title
            weight: Font.DemiBold
        },
        FactList {
            Layout.fillWidth: true
            labels: Stores.shelfNames
            values: Stores.shelves.map(place => place.aisle.length > 0
                ? qsTr("Aisle %1, bay %2").arg(place.aisle).arg(place.bay) : qsTr("Please ask a member of staff"))
        }
    ]
    actions: PrimaryButton {
        objectName: "finish"
        Layout.fillWidth: true
        text: qsTr("Finish and clear the screen")
        onClicked: Checkout.leave()
    }
}
