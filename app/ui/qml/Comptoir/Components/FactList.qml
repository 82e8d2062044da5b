pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Comptoir.Theme

/* Facts in two columns of words; `labels` and `values` have the same length. */
ColumnLayout {
    id: root

    property list<string> labels
    property list<string> values
    property bool separators: true
    /* values are sentences: always below their word */
    property bool sentences: false

    spacing: Theme.space1

    Repeater {
        model: root.labels

        ColumnLayout {
            id: fact

            required property string modelData
            required property int index

            Layout.fillWidth: true
            spacing: Theme.space1

            LabelledValue {
                Layout.fillWidth: true
                label: fact.modelData
                value: root.values[fact.index] ?? ""
                stack: root.sentences
            }
            Rectangle {
                Layout.fillWidth: true
                Layout.preferredHeight: Theme.hairline
                visible: root.separators && fact.index < root.labels.length - 1
                color: Theme.colours.line
            }
        }
    }
}
