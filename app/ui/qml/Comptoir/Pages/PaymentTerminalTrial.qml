pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Comptoir.Components
import Comptoir.Models
import Comptoir.Theme

/* The test terminal, drawn because it has no box of its own: it does what is touched here, and moves no money. */
Card {
    id: root

    objectName: "trialTerminal"
    implicitHeight: column.implicitHeight + 2 * Theme.cardPadding
    color: Theme.toneSoft("caution")

    ColumnLayout {
        id: column

        x: Theme.cardPadding
        y: Theme.cardPadding
        width: parent.width - 2 * Theme.cardPadding
        spacing: Theme.space2

        FieldNote {
            Layout.fillWidth: true
            iconName: "triangle-alert"
            tone: "caution"
            text: qsTr("Test card reader: no money is moved. Choose what it should do.")
        }
        GridLayout {
            Layout.fillWidth: true
            columns: Theme.textScale > 1.3 || Theme.tablet ? 1 : 2
            columnSpacing: Theme.space2
            rowSpacing: Theme.space2

            Repeater {
                model: [
                    { word: "approved", text: qsTr("Pay", "the test terminal") },
                    { word: "declined", text: qsTr("Decline", "the test terminal") },
                    { word: "cancelled", text: qsTr("Cancel", "the test terminal") },
                    { word: "unknown", text: qsTr("Pay, and lose the answer", "the test terminal") }
                ]

                OutlineButton {
                    required property var modelData

                    objectName: "trial-" + modelData.word
                    Layout.fillWidth: true
                    Layout.preferredWidth: 1
                    text: modelData.text
                    onClicked: PaymentTerminal.choose(modelData.word)
                }
            }
        }
    }
}
