pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Comptoir.Theme

/* A line of the basket: picture, what, how many, how much; a note when something changed. */
Item {
    id: root

    property url picture: ""
    property string title: ""
    property string detail: ""
    property string price: ""
    property string strikePrice: ""
    property string note: ""
    property string noteTone: "caution"
    property int quantity: 1
    property int maximum: 99
    property bool editable: true
    property bool separator: false
    readonly property bool narrow: Theme.textScale > 1.3 || width < (root.editable ? 560 : 420)

    signal quantityRequested(int quantity)
    signal removeRequested()
    signal opened()

    implicitWidth: 984
    implicitHeight: grid.implicitHeight + 2 * Theme.space2

    Accessible.role: Accessible.ListItem
    Accessible.name: [root.title, root.detail, root.price].join(", ")

    GridLayout {
        id: grid

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        anchors.leftMargin: Theme.cardPadding
        anchors.rightMargin: Theme.cardPadding
        columns: root.narrow ? 2 : 3
        columnSpacing: Theme.space3
        rowSpacing: Theme.space2

        Pressable {
            objectName: "openLine"
            Layout.columnSpan: root.narrow ? 2 : 1
            Layout.fillWidth: true
            text: root.title
            fill: "transparent"
            padding: 4
            contentItem: ColumnLayout {
                RecapLine {
                    Layout.fillWidth: true
                    picture: root.picture
                    title: root.title
                    detail: root.detail
                    side: Theme.tablet ? 56 : 96
                }
                FieldNote {
                    Layout.fillWidth: true
                    visible: text.length > 0
                    text: root.note
                    tone: root.noteTone
                    iconName: "circle-alert"
                }
            }
            onClicked: root.opened()
        }
        QuantityStepper {
            Layout.fillWidth: false
            visible: root.editable
            count: root.quantity
            maximum: root.maximum
            removable: true
            what: root.title
            onCountRequested: count => root.quantityRequested(count)
            onRemoveRequested: root.removeRequested()
        }
        AppText {
            visible: !root.editable
            text: "× " + root.quantity
            size: AppText.Size.Lead
            muted: true
            wrapMode: Text.NoWrap
        }
        ColumnLayout {
            Layout.fillWidth: root.narrow
            Layout.minimumWidth: root.narrow ? 0 : Theme.lead * 5
            spacing: 2

            AppText {
                Layout.fillWidth: true
                text: root.price
                size: AppText.Size.Lead
                weight: Font.Bold
                tabular: true
                horizontalAlignment: Text.AlignRight
                wrapMode: Text.NoWrap
            }
            AppText {
                Layout.fillWidth: true
                visible: text.length > 0
                text: root.strikePrice
                font.strikeout: true
                muted: true
                tabular: true
                horizontalAlignment: Text.AlignRight
                wrapMode: Text.NoWrap
            }
        }
    }
    Rectangle {
        anchors.bottom: parent.bottom
        anchors.left: grid.left
        anchors.right: grid.right
        height: Theme.hairline
        color: Theme.colours.line
        visible: root.separator
    }
}
