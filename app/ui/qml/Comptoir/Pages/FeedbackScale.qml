pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Comptoir.Components
import Comptoir.Models
import Comptoir.Theme

/* Eleven numbers; what the ends mean is written below them. */
ColumnLayout {
    id: root

    readonly property int columns: Math.max(4, Math.min(11, Math.floor((width + Theme.targetGap) / (Theme.target * Math.max(1, Theme.textScale * 0.8) + Theme.targetGap))))

    spacing: Theme.space1
    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("From 0 to 10")

    GridLayout {
        Layout.fillWidth: true
        columns: root.columns === 11 ? 11 : Math.min(root.columns, 6)
        columnSpacing: Theme.targetGap
        rowSpacing: Theme.targetGap
        uniformCellWidths: true

        Repeater {
            model: 11

            ChoiceButton {
                required property int index

                objectName: "score-" + index
                Layout.fillWidth: true
                padding: 0
                leftPadding: 0
                rightPadding: 0
                minimumWidth: Theme.target
                iconName: ""
                text: index
                spokenName: qsTr("%1 of 10").arg(index)
                chosen: Feedback.score === index
                onClicked: Feedback.choose(index)
            }
        }
    }
    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.space2

        AppText {
            Layout.fillWidth: true
            text: qsTr("0: not at all")
            muted: true
        }
        AppText {
            Layout.fillWidth: true
            text: qsTr("10: certainly")
            muted: true
            horizontalAlignment: Text.AlignRight
        }
    }
}
