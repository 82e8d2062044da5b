pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Comptoir.Theme

/* A store to choose: radio, name and hours, stock and age, when it can be picked up. */
Pressable {
    id: root

    property string distance: ""
    property string hours: ""
    property string level: "unknown"
    property string stockText: ""
    property string stockAge: ""
    property string pickupLabel: qsTr("Pick-up")
    property string pickupText: ""
    property bool separator: false
    readonly property int inset: Theme.tablet ? Theme.space2 : 28
    readonly property bool narrow: Theme.textScale > 1.3 || width < (Theme.tablet ? 600 : 760)

    minimumHeight: Theme.tablet ? 96 : (Theme.portrait ? 128 : 112)
    corner: Theme.radiusCard
    fill: chosen ? Theme.colours.brandSoft : "transparent"
    outline: chosen ? Theme.colours.brand : "transparent"
    outlineWidth: Theme.chosenBorder
    leftPadding: root.inset
    rightPadding: root.inset
    spokenName: [text, distance, hours, stockText, stockAge, pickupLabel + " " + pickupText]
                .filter(part => part.length > 0).join(", ")
    Accessible.role: Accessible.RadioButton
    markable: true
    marked: root.chosen

    contentItem: RowLayout {
        spacing: Theme.space3

        RadioMark { chosen: root.chosen }
        GridLayout {
            Layout.fillWidth: true
            columns: root.narrow ? 1 : 3
            columnSpacing: Theme.space2
            rowSpacing: Theme.space1

            StoreRowPart {
                Layout.preferredWidth: root.narrow ? -1 : 290
                Layout.fillWidth: true
                title: root.text
                aside: root.distance
                detail: root.hours
            }
            StoreRowPart {
                Layout.preferredWidth: root.narrow ? -1 : 290
                Layout.fillWidth: true
                title: root.stockText
                detail: root.stockAge
                tone: StockLevels.tone(root.level)
                iconName: StockLevels.icon(root.level)
            }
            ColumnLayout {
                Layout.fillWidth: root.narrow
                Layout.preferredWidth: root.narrow ? -1 : Theme.tablet ? 150 : 220
                spacing: 2

                AppText {
                    Layout.fillWidth: true
                    text: root.pickupLabel
                    muted: true
                    lineHeight: 1
                    horizontalAlignment: root.narrow ? Text.AlignLeft : Text.AlignRight
                    spoken: false
                }
                AppText {
                    Layout.fillWidth: true
                    text: root.pickupText
                    weight: Font.DemiBold
                    lineHeight: 1
                    horizontalAlignment: root.narrow ? Text.AlignLeft : Text.AlignRight
                    spoken: false
                }
            }
        }
    }

    Rectangle {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.margins: Theme.contrast ? 0 : root.inset
        anchors.bottomMargin: 0
        height: Theme.hairline
        color: Theme.colours.line
        visible: root.separator && !root.chosen
    }
}
