pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Comptoir.Components
import Comptoir.Models
import Comptoir.Theme

/* The basket as a code that an associate's tablet or a till takes over. */
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

        QrCode {
            objectName: "basketCode"
            Layout.alignment: Qt.AlignHCenter
            visible: BasketPage.code.length > 0
            side: 232
            level: "L"
            code: BasketPage.code
            spokenName: qsTr("QR code of your basket")
        }
        ColumnLayout {
            Layout.fillWidth: true
            spacing: Theme.space1

            AppText {
                Layout.fillWidth: true
                text: qsTr("Rather ask somebody?")
                size: AppText.Size.Lead
                weight: Font.DemiBold
            }
            AppText {
                Layout.fillWidth: true
                text: qsTr("An associate or the till scans this code and has your basket at once. Nothing personal is in it.")
                muted: true
            }
        }
    }
}
