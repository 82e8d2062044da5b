pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Comptoir.Theme

/* Where the shopper is in the questions: done, current, to come (`current` counts from 0).
   With large text only the word of the current step is written, over the whole width. */
ColumnLayout {
    id: root

    property list<string> steps
    property int current: 0
    readonly property bool large: Theme.textScale > 1.3 || width < 620

    spacing: Theme.space1 + 4

    readonly property int minimumValue: 1
    readonly property int maximumValue: steps.length
    readonly property int value: current + 1

    Accessible.role: Accessible.ProgressBar
    Accessible.name: qsTr("Step %1 of %2: %3").arg(current + 1).arg(steps.length).arg(steps[current] ?? "")
    Accessible.description: steps.join(", ")

    RowLayout {
        spacing: Theme.targetGap

        Repeater {
            model: root.steps

            ColumnLayout {
                id: step

                required property string modelData
                required property int index
                readonly property bool done: index < root.current
                readonly property bool now: index === root.current

                Layout.fillWidth: true
                Layout.preferredWidth: 1
                spacing: Theme.space1 + 4

                Rectangle {
                    Layout.fillWidth: true
                    Layout.preferredHeight: 8
                    radius: 4
                    color: step.done || step.now ? Theme.colours.brand : Theme.colours.line
                    opacity: Theme.contrast && !step.done && !step.now ? 0.4 : 1
                }
                RowLayout {
                    visible: !root.large
                    spacing: Theme.space1

                    Icon {
                        visible: step.done
                        name: "check"
                        size: Theme.iconSmall
                        colour: Theme.colours.muted
                    }
                    AppText {
                        Layout.fillWidth: true
                        text: step.modelData
                        weight: step.now ? Font.DemiBold : Font.Normal
                        color: step.now ? Theme.colours.brandText : Theme.colours.muted
                        wrapMode: Text.NoWrap
                        elide: Text.ElideRight
                        spoken: false
                    }
                }
            }
        }
    }
    AppText {
        Layout.fillWidth: true
        visible: root.large
        text: (root.current + 1) + " / " + root.steps.length + " · " + (root.steps[root.current] ?? "")
        weight: Font.DemiBold
        color: Theme.colours.brandText
        spoken: false
    }
}
