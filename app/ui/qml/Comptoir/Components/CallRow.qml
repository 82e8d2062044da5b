pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Comptoir.Theme

/* An order whose customer is to be called, or an act to look at: picture or icon, what, when, why, what to do. */
Item {
    id: root

    property string text: ""
    property string detail: ""
    property string sentence: ""
    property url picture: ""
    property string iconName: ""
    property int pieces: 0
    property string pill: ""
    property string pillIcon: "circle-alert"
    property string pillTone: "caution"
    property string actionText: ""
    property string actionName: "act"
    property string actionSpoken: actionText
    property bool strong: false
    property bool separator: false
    /* with large text why and what to do go below what and when */
    readonly property bool large: Theme.textScale > 1.3
    readonly property int side: Math.round(56 * Theme.iconScale)

    signal acted()

    implicitHeight: grid.implicitHeight + 2 * Theme.space2

    GridLayout {
        id: grid

        anchors { left: parent.left; right: parent.right; verticalCenter: parent.verticalCenter }
        columns: root.large ? 2 : 4
        columnSpacing: Theme.space2
        rowSpacing: Theme.space2

        Item {
            Layout.alignment: Qt.AlignTop
            implicitWidth: root.side
            implicitHeight: root.side

            Thumb {
                anchors.fill: parent
                picture: root.picture
                initial: root.text.charAt(0)
                visible: root.iconName.length === 0
            }
            StatusDisc {
                anchors.fill: parent
                side: root.side
                visible: root.iconName.length > 0
                iconName: root.iconName
                tone: root.pillTone
            }
            Badge {
                anchors { right: parent.right; bottom: parent.bottom; margins: -6 }
                color: Theme.colours.ink
                count: root.pieces > 1 ? root.pieces : 0
            }
        }
        ColumnLayout {
            Layout.fillWidth: true
            Layout.alignment: Qt.AlignVCenter
            spacing: 2

            AppText {
                Layout.fillWidth: true
                text: root.text
                weight: Font.DemiBold
                lineHeight: 1
            }
            AppText {
                Layout.fillWidth: true
                text: root.detail
                muted: true
                lineHeight: 1
            }
            AppText {
                Layout.fillWidth: true
                Layout.topMargin: 4
                visible: text.length > 0
                text: root.sentence
            }
        }
        StatusPill {
            Layout.columnSpan: root.large ? 2 : 1
            Layout.maximumWidth: grid.width
            visible: root.pill.length > 0
            text: root.pill
            iconName: root.pillIcon
            tone: root.pillTone
        }
        ActionButton {
            objectName: root.actionName
            Layout.columnSpan: root.large ? 2 : 1
            Layout.fillWidth: root.large
            visible: text.length > 0
            minimumWidth: 132
            text: root.actionText
            spokenName: root.actionSpoken
            ink: root.strong ? Theme.colours.brandSoftInk : Theme.colours.ink
            fill: root.strong ? Theme.colours.brandSoft : Theme.colours.card
            outline: root.strong && !Theme.contrast ? "transparent" : Theme.colours.line
            onClicked: root.acted()
        }
    }
    Rectangle {
        anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
        height: Theme.hairline
        color: Theme.colours.line
        visible: root.separator
    }
}
