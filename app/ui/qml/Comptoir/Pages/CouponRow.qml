pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Comptoir.Components
import Comptoir.Theme

/* A code that was typed: what it takes off, or why it does not; and away with it. */
RowLayout {
    id: root

    required property string code
    required property string level
    required property string detail
    required property string price
    readonly property string tone: ({ applied: "positive", refused: "negative", waiting: "caution" })[level] ?? "neutral"

    signal removeRequested()

    spacing: Theme.space2

    Accessible.role: Accessible.ListItem
    Accessible.name: [root.code, root.price, root.detail].filter(part => part.length > 0).join(", ")

    Icon {
        name: ({ applied: "circle-check", refused: "circle-alert", waiting: "info" })[root.level] ?? "hourglass"
        colour: Theme.toneColour(root.tone)
    }
    ColumnLayout {
        Layout.fillWidth: true
        spacing: 2

        LabelledValue {
            Layout.fillWidth: true
            strong: true
            label: root.code
            value: root.price
            valueColour: Theme.colours.promotion
        }
        AppText {
            Layout.fillWidth: true
            visible: text.length > 0
            text: root.detail
            muted: root.level !== "refused"
            color: root.level === "refused" ? Theme.colours.negative : Theme.colours.muted
            spoken: false
        }
    }
    LinkButton {
        objectName: "removeCoupon"
        text: qsTr("Remove", "a discount code")
        spokenName: qsTr("Remove the code %1").arg(Theme.isolated(root.code))
        iconName: "x"
        trailingIcon: ""
        onClicked: root.removeRequested()
    }
}
