pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Comptoir.Components
import Comptoir.Models
import Comptoir.Theme

/* One switch is enough: a frame goes from one thing to the next, a key uses what is in it. */
ColumnLayout {
    id: root

    spacing: Theme.space2

    ToggleRow {
        objectName: "scanning"
        Layout.fillWidth: true
        iconName: "keyboard"
        text: qsTr("One switch or key")
        detail: qsTr("A frame moves on by itself; Space or Enter uses what is in it")
        on: Pointer.scanning
        onToggleRequested: on => Pointer.setScanning(on)
    }
    GridLayout {
        Layout.fillWidth: true
        visible: Pointer.scanning
        columns: Theme.textScale > 1.3 ? 2 : 4
        columnSpacing: Theme.targetGap
        rowSpacing: Theme.targetGap
        uniformCellWidths: true

        Repeater {
            model: Pointer.paces

            ChoiceButton {
                required property real modelData

                objectName: "every-" + modelData
                Layout.fillWidth: true
                //: how long the frame stays on each thing
                text: qsTr("%n second(s)", "", modelData)
                chosen: Pointer.seconds === modelData
                onClicked: Pointer.setSeconds(modelData)
            }
        }
    }
}
