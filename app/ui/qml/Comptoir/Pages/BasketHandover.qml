pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Comptoir.Components
import Comptoir.Models
import Comptoir.Theme

/* The basket as a code that a phone, another kiosk, an associate's tablet or a till takes over. */
Card {
    id: root

    implicitHeight: row.implicitHeight + 2 * Theme.cardPadding

    GridLayout {
        id: row

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.margins: Theme.cardPadding
        columns: root.width < 640 || Theme.textScale > 1.3 ? 1 : 2
        columnSpacing: Theme.space3
        rowSpacing: Theme.space2

        ColumnLayout {
            Layout.fillWidth: true
            spacing: Theme.space1

            AppText {
                Layout.fillWidth: true
                text: qsTr("Take your basket with you")
                size: AppText.Size.Lead
                weight: Font.DemiBold
            }
            AppText {
                Layout.fillWidth: true
                text: qsTr("Scan this code with your phone, or show it to a member of staff or at the till: your basket opens there. It works once, for half an hour. It contains nothing personal.")
                muted: true
            }
            LinkButton {
                objectName: "enlargeCode"
                visible: BasketPage.code.length > 0
                text: qsTr("Make it larger")
                onClicked: Overlays.open("basketCode")
            }
        }
        QrCode {
            objectName: "basketCode"
            Layout.alignment: Qt.AlignHCenter
            visible: BasketPage.code.length > 0
            side: 320
            level: "L"
            code: BasketPage.code
            spokenName: qsTr("QR code of your basket")
        }
    }
}
