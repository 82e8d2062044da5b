pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Comptoir.Components
import Comptoir.Theme

/* A heading and a few exclusive answers below it. */
ColumnLayout {
    id: root

    property string title: ""
    property string prefix: ""
    property list<string> values
    property string chosen: ""
    /* in the order of `values` */
    property list<string> words

    signal picked(string value)

    spacing: Theme.space2

    AppText {
        Layout.fillWidth: true
        text: root.title
        size: AppText.Size.Lead
        weight: Font.DemiBold
        Accessible.role: Accessible.Heading
    }
    Flow {
        Layout.fillWidth: true
        spacing: Theme.targetGap

        Repeater {
            model: root.values

            ChoiceButton {
                required property string modelData
                required property int index

                objectName: root.prefix + "-" + modelData
                width: Math.min(implicitWidth, root.width)
                text: root.words[index] ?? ""
                chosen: root.chosen === modelData
                onClicked: root.picked(modelData)
            }
        }
    }
}
