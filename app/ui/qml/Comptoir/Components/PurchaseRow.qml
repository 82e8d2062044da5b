pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Comptoir.Theme

/* A purchase of any channel: picture, what, where, when, how much, state. */
Pressable {
    id: root

    property url picture: ""
    property string channelIcon: "store"
    property string channelText: ""
    property string dateText: ""
    property string amount: ""
    property string stateText: ""
    property string stateTone: "positive"
    property string stateIcon: "check"
    property bool separator: false
    /* with large text when, how much and state go below what and where */
    readonly property bool large: Theme.textScale > 1.3

    spokenName: [text, channelText, dateText, amount, stateText].filter(part => part.length > 0).join(", ")
    minimumHeight: 64
    padding: Theme.space1
    leftPadding: Theme.space2
    rightPadding: Theme.space2
    fill: "transparent"

    contentItem: GridLayout {
        columns: root.large ? 4 : 5
        columnSpacing: Theme.space1 + 4
        rowSpacing: Theme.space1

        Thumb {
            Layout.rowSpan: root.large ? 2 : 1
            picture: root.picture
            side: 44
        }
        ColumnLayout {
            Layout.columnSpan: root.large ? 3 : 1
            Layout.fillWidth: true
            spacing: 2

            AppText {
                Layout.fillWidth: true
                text: root.text
                weight: Font.DemiBold
                lineHeight: 1
                spoken: false
            }
            RowLayout {
                spacing: 6

                Icon {
                    name: root.channelIcon
                    size: Theme.iconSmall
                    colour: Theme.colours.muted
                }
                AppText {
                    Layout.fillWidth: true
                    text: root.channelText
                    muted: true
                    lineHeight: 1
                    spoken: false
                }
            }
        }
        AppText {
            Layout.minimumWidth: Theme.body * 3.4
            text: root.dateText
            horizontalAlignment: root.large ? Text.AlignLeft : Text.AlignRight
            muted: true
            wrapMode: Text.NoWrap
            spoken: false
        }
        AppText {
            Layout.minimumWidth: Theme.body * 5
            text: root.amount
            weight: Font.DemiBold
            tabular: true
            horizontalAlignment: Text.AlignRight
            wrapMode: Text.NoWrap
            spoken: false
        }
        Item {
            Layout.fillWidth: root.large
            Layout.preferredWidth: Math.round(168 * Theme.textScale)
            Layout.preferredHeight: pill.implicitHeight
            visible: root.stateText.length > 0

            StatusPill {
                id: pill

                anchors.right: parent.right
                width: Math.min(implicitWidth, parent.width)
                text: root.stateText
                tone: root.stateTone
                iconName: root.stateIcon
                Accessible.ignored: true
            }
        }
    }

    Rectangle {
        anchors.bottom: parent.bottom
        width: parent.width
        height: Theme.hairline
        color: Theme.colours.line
        visible: root.separator
    }
}
