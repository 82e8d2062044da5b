pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Comptoir.Theme

/* A muted word and its value at the end of the line; under one another when the line is short. */
GridLayout {
    id: root

    property string label: ""
    property string value: ""
    property bool strong: false
    property int size: AppText.Size.Body
    property color valueColour: Theme.colours.ink
    property bool stack: false
    readonly property bool stacked: stack || key.implicitWidth + word.implicitWidth + columnSpacing > width && width > 0

    columns: stacked ? 1 : 2
    columnSpacing: Theme.space2
    rowSpacing: 2

    Accessible.role: Accessible.StaticText
    Accessible.name: root.label + ": " + root.value

    AppText {
        id: key

        Layout.fillWidth: true
        text: root.label
        size: root.size
        weight: root.strong ? Font.DemiBold : Font.Normal
        muted: !root.strong
        lineHeight: 1
        spoken: false
    }
    AppText {
        id: word

        Layout.fillWidth: root.stacked
        text: root.value
        size: root.size
        weight: root.strong ? Font.Bold : Font.Medium
        tabular: true
        color: root.valueColour
        lineHeight: 1
        horizontalAlignment: root.stacked ? Text.AlignLeft : Text.AlignRight
        spoken: false
    }
}
