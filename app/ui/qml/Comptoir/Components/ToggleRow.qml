pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Comptoir.Theme

/* A setting that is on or off, in words: icon, what, what it does, switch. */
Pressable {
    id: root

    property string iconName: ""
    property string detail: ""
    property bool on: false

    signal toggleRequested(bool on)

    spokenName: [text, detail].filter(part => part.length > 0).join(". ")
    minimumHeight: Theme.tablet ? 72 : 96
    leftPadding: Theme.cardPadding
    rightPadding: Theme.cardPadding
    fill: on ? Theme.colours.brandSoft : Theme.colours.card
    outline: on ? Theme.colours.brand : Theme.colours.line
    outlineWidth: on ? Theme.chosenBorder : Theme.controlBorder
    onClicked: toggleRequested(!on)
    Accessible.role: Accessible.CheckBox
    markable: true
    marked: root.on

    contentItem: RowLayout {
        spacing: Theme.cardPadding

        Icon {
            name: root.iconName
            size: Theme.iconLarge
        }
        ColumnLayout {
            Layout.fillWidth: true
            spacing: 4

            AppText {
                Layout.fillWidth: true
                text: root.text
                size: AppText.Size.Lead
                weight: Font.DemiBold
                lineHeight: 1
                spoken: false
            }
            AppText {
                Layout.fillWidth: true
                visible: text.length > 0
                text: root.detail
                muted: true
                lineHeight: 1
                spoken: false
            }
        }
        StatusPill {
            text: root.on ? qsTr("On") : qsTr("Off")
            iconName: root.on ? "check" : ""
            tone: root.on ? "solid" : "neutral"
            Accessible.ignored: true
        }
    }
}
