pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Comptoir.Components

/* Choose the order of a list. */
SheetPopup {
    id: root

    property list<string> names
    property string current: ""

    signal picked(string name)

    title: qsTr("Sort by")

    Repeater {
        model: root.names

        ChoiceButton {
            required property string modelData

            objectName: "sort-" + modelData
            Layout.fillWidth: true
            text: ProductWords.sort(modelData)
            chosen: modelData === root.current
            onClicked: {
                root.picked(modelData);
                root.closeRequested();
            }
        }
    }
}
