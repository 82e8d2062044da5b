pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Comptoir.Theme

/* One value of a variant choice: swatch, name, price difference; crossed when unavailable. */
Pressable {
    id: root

    property color swatch: "transparent"
    property string priceDifference: ""
    property string lack: "" // why it cannot be had as it is: "sold out"
    readonly property bool available: lack.length === 0

    minimumHeight: Theme.optionHeight
    leftPadding: Theme.space3
    rightPadding: Theme.space3
    fill: chosen ? Theme.colours.brandSoft : Theme.colours.card
    outline: chosen ? Theme.colours.brand : Theme.colours.line
    outlineWidth: chosen ? Theme.chosenBorder : Theme.controlBorder
    spokenName: available ? [text, priceDifference].join(" ").trim() : qsTr("%1, %2", "a value, why it cannot be had").arg(text).arg(lack)
    Accessible.role: Accessible.RadioButton
    markable: true
    marked: root.chosen

    contentItem: RowLayout {
        spacing: Theme.space1 + 4

        Rectangle {
            Layout.preferredWidth: 32
            Layout.preferredHeight: 32
            visible: root.swatch.a > 0
            radius: 16
            color: root.swatch
            border.width: 1
            border.color: Theme.colours.controlLine
        }
        AppText {
            Layout.fillWidth: true
            Layout.maximumWidth: Math.ceil(implicitWidth)
            text: root.text
            weight: root.chosen ? Font.DemiBold : Font.Medium
            font.strikeout: !root.available
            muted: !root.available
            lineHeight: 1
            spoken: false
        }
        AppText {
            visible: text.length > 0
            text: root.available ? root.priceDifference : root.lack
            muted: true
            tabular: true
            wrapMode: Text.NoWrap
            spoken: false
        }
        Icon {
            visible: root.chosen
            name: "check"
            colour: Theme.colours.brandSoftInk
        }
    }
}
