pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Comptoir.Theme

/* "Take it along on my phone": a signed QR code on a tile; touch shows it large. */
Pressable {
    id: root

    property string code: ""
    property string level: "M"
    property bool expired: false
    property int codeSize: 164

    text: expired ? qsTr("Renew the code") : qsTr("Continue on my phone")
    minimumWidth: 232
    outline: Theme.colours.line
    padding: Theme.targetGap

    contentItem: ColumnLayout {
        spacing: 4

        QrCode {
            Layout.alignment: Qt.AlignHCenter
            side: root.codeSize
            code: root.code
            level: root.level
            opacity: root.expired ? 0.15 : 1
        }
        AppText {
            Layout.fillWidth: true
            Layout.preferredWidth: root.minimumWidth - 2 * root.padding
            text: root.text
            weight: Font.Medium
            lineHeight: 1
            horizontalAlignment: Text.AlignHCenter
            spoken: false
        }
    }
}
