pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Comptoir.Components
import Comptoir.Theme

/* The quickest way to a product: hold it before the camera. */
Pressable {
    id: root

    property string detail: qsTr("QR code or barcode, on the article or on the shelf")

    text: qsTr("Scan an article")
    spokenName: text + ". " + detail
    minimumHeight: Theme.tablet ? 80 : 136
    corner: Theme.radiusCard
    leftPadding: Theme.space4
    rightPadding: Theme.space4
    fill: Theme.colours.brand

    contentItem: RowLayout {
        spacing: Theme.space3

        Icon {
            name: "scan-barcode"
            size: Math.round((Theme.tablet ? 40 : 64) * Theme.iconScale)
            colour: Theme.colours.brandInk
        }
        ColumnLayout {
            Layout.fillWidth: true
            spacing: 4

            AppText {
                Layout.fillWidth: true
                text: root.text
                size: AppText.Size.Title
                weight: Font.Bold
                color: Theme.colours.brandInk
                lineHeight: 1
                spoken: false
            }
            AppText {
                Layout.fillWidth: true
                text: root.detail
                color: Theme.colours.brandInk
                lineHeight: 1
                spoken: false
            }
        }
        Icon {
            name: "chevron-right"
            size: Theme.iconLarge
            colour: Theme.colours.brandInk
            mirrors: true
        }
    }
}
