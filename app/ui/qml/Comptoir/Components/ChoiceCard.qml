pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Comptoir.Theme

/* A full-width answer with icon, title, sentence and a figure at the end (delivery methods). */
Pressable {
    id: root

    property string iconName: ""
    property string detail: ""
    property string aside: ""

    spokenName: [text, detail, aside].filter(part => part.length > 0).join(", ")
    corner: Theme.radiusCard
    minimumHeight: Theme.tablet ? 80 : 128
    leftPadding: Theme.cardPadding
    rightPadding: Theme.cardPadding
    fill: chosen ? Theme.colours.brandSoft : (enabled ? Theme.colours.card : Theme.colours.sunken)
    outline: chosen ? Theme.colours.brand : Theme.colours.line
    outlineWidth: chosen ? Theme.chosenBorder : Theme.controlBorder
    Accessible.role: Accessible.RadioButton
    markable: true
    marked: root.chosen

    contentItem: RowLayout {
        spacing: Theme.cardPadding

        RadioMark { chosen: root.chosen }
        Icon {
            name: root.iconName
            size: Theme.iconLarge
            colour: root.enabled ? Theme.colours.brandSoftInk : Theme.colours.muted
        }
        ColumnLayout {
            Layout.fillWidth: true
            spacing: 4

            AppText {
                Layout.fillWidth: true
                text: root.text
                size: AppText.Size.Lead
                weight: Font.DemiBold
                muted: !root.enabled
                lineHeight: 1
                spoken: false
            }
            AppText {
                Layout.fillWidth: true
                visible: text.length > 0
                text: root.enabled || root.reason.length === 0 ? root.detail : root.reason
                muted: true
                lineHeight: 1
                spoken: false
            }
        }
        AppText {
            visible: text.length > 0
            text: root.aside
            size: AppText.Size.Lead
            weight: Font.DemiBold
            tabular: true
            muted: !root.enabled
            wrapMode: Text.NoWrap
            spoken: false
        }
    }
}
