pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Comptoir.Theme

/* The order to take along: code, number, what it is. Children stand below the product. */
Card {
    id: root

    property string heading: qsTr("Order number")
    property string spokenCode: qsTr("QR code of order %1").arg(Theme.isolated(root.number))
    property string number: ""
    property string code: ""
    property url picture: ""
    property string title: ""
    property string detail: ""
    property string hint: qsTr("Take a picture of it to follow your order.")
    readonly property bool narrow: Theme.textScale > 1.3 || width < (Theme.tablet ? 520 : 760)
    /* on black the whole quiet zone must be on the plate */
    readonly property int plate: (Theme.tablet ? 236 : 392) + (Theme.contrast ? Theme.space6 : 0)

    implicitWidth: 984
    implicitHeight: grid.implicitHeight + 2 * grid.anchors.margins

    GridLayout {
        id: grid

        anchors.fill: parent
        anchors.margins: Theme.tablet ? Theme.space3 : 40
        columns: root.narrow ? 1 : 2
        columnSpacing: Theme.space6
        rowSpacing: Theme.space3

        Rectangle {
            Layout.preferredWidth: root.plate
            Layout.preferredHeight: root.plate
            radius: Theme.radiusCard
            color: Theme.light.card
            border.width: Theme.controlBorder
            border.color: Theme.light.line

            /* the white of the card around it belongs to the quiet zone */
            Item {
                anchors.fill: parent
                anchors.margins: Theme.space1
                clip: true

                QrCode {
                    anchors.centerIn: parent
                    side: Theme.tablet ? 261 : 435
                    code: root.code
                    spokenName: root.spokenCode
                }
            }
        }
        ColumnLayout {
            Layout.fillWidth: true
            Layout.fillHeight: true
            spacing: Theme.space1

            AppText {
                Layout.fillWidth: true
                text: root.heading
                muted: true
            }
            AppText {
                Layout.fillWidth: true
                objectName: "orderNumber"
                text: root.number
                size: AppText.Size.Display
                weight: Font.Bold
                fontSizeMode: Text.HorizontalFit
                minimumPixelSize: Theme.title
                wrapMode: Text.NoWrap
            }
            Rectangle {
                Layout.fillWidth: true
                Layout.topMargin: Theme.space1
                Layout.bottomMargin: Theme.space2
                Layout.preferredHeight: Theme.hairline
                color: Theme.colours.line
            }
            RecapLine {
                Layout.fillWidth: true
                visible: title.length > 0
                picture: root.picture
                title: root.title
                detail: root.detail
            }
            Item {
                Layout.fillHeight: true
                Layout.minimumHeight: Theme.space2
            }
            FieldNote {
                Layout.fillWidth: true
                visible: text.length > 0
                text: root.hint
                iconName: "smartphone"
            }
        }
    }
}
