pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Comptoir.Theme

/* Points, how far the next reward is (0..1), and the voucher that is there to be used. */
Rectangle {
    id: root

    property string points: ""
    property string nextReward: ""
    property real progress: 0
    property string voucher: ""
    property string voucherEnd: ""

    implicitWidth: 272
    implicitHeight: column.implicitHeight + 2 * Theme.space2
    radius: Theme.radius
    color: Theme.colours.sunken
    border.width: Theme.contrast ? Theme.hairline : 0
    border.color: Theme.colours.line

    ColumnLayout {
        id: column

        anchors.fill: parent
        anchors.margins: Theme.space2
        spacing: Theme.space1

        RowLayout {
            AppText {
                Layout.fillWidth: true
                text: root.points
                size: AppText.Size.Headline
                weight: Font.Bold
                tabular: true
                wrapMode: Text.NoWrap
            }
            AppText {
                Layout.alignment: Qt.AlignBottom
                text: qsTr("points")
                muted: true
                wrapMode: Text.NoWrap
            }
        }
        Rectangle {
            Layout.fillWidth: true
            Layout.preferredHeight: 8
            radius: 4
            color: Theme.contrast ? Theme.colours.starOff : Theme.colours.line

            Rectangle {
                anchors.left: parent.left
                width: Math.max(0, Math.min(1, root.progress)) * parent.width
                height: parent.height
                radius: 4
                color: Theme.colours.brand
            }
        }
        AppText {
            Layout.fillWidth: true
            visible: text.length > 0
            text: root.nextReward
            muted: true
        }
        Rectangle {
            Layout.fillWidth: true
            Layout.preferredHeight: Theme.hairline
            visible: root.voucher.length > 0
            color: Theme.colours.line
        }
        RowLayout {
            visible: root.voucher.length > 0
            spacing: Theme.space1

            Icon {
                name: "ticket-percent"
                colour: Theme.colours.promotion
            }
            LabelledValue {
                Layout.fillWidth: true
                strong: true
                label: root.voucher
                value: root.voucherEnd
                valueColour: Theme.colours.muted
            }
        }
    }
}
