pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Comptoir.Components
import Comptoir.Models
import Comptoir.Theme

/* Typing the digits below a code, on our own keyboard. */
SheetPopup {
    id: root

    function problem(kind: string): string {
        switch (kind) {
        case "": return "";
        case "notInRange": return qsTr("This item is not in our range. Try searching by name.");
        case "other": return qsTr("This is not the code of an item.");
        default: return qsTr("The code does not match: please check the digits again.");
        }
    }

    objectName: "codeEntry"
    title: qsTr("Enter the code")
    sentence: qsTr("The 8 to 14 digits below the bars, or the reference on the label")
    sheetWidth: Theme.portrait ? 888 : Theme.tablet ? 960 : 1400
    onOpenedChanged: if (opened) field.forceActiveFocus(Qt.PopupFocusReason)
    onCloseRequested: Scan.closeEntry()

    GridLayout {
        Layout.fillWidth: true
        columns: Theme.portrait ? 1 : 2
        columnSpacing: Theme.space4
        rowSpacing: Theme.space2

        ColumnLayout {
            Layout.alignment: Qt.AlignTop
            Layout.preferredWidth: 1
            spacing: Theme.space2

            BigField {
                id: field

                objectName: "codeField"
                spokenLabel: root.title
                Layout.fillWidth: true
                placeholder: "9 520004 821070"
                hint: qsTr("For example 13 digits below a barcode")
                hintIcon: "info"
                maximumLength: 24
                inputMethodHints: Qt.ImhDigitsOnly
                error: root.problem(Scan.entryProblem)
                onEdited: text => Scan.setEntry(text)
                onAccepted: Scan.submitEntry()

                Connections {
                    target: Scan

                    function onEntryChanged(): void {
                        if (field.text !== Scan.entry)
                            field.text = Scan.entry;
                    }
                }
            }
            PrimaryButton {
                objectName: "submitCode"
                Layout.fillWidth: true
                enabled: Scan.entry.trim().length > 0
                text: qsTr("Show the product")
                reason: qsTr("First enter the digits")
                onClicked: Scan.submitEntry()
            }
        }
        Keyboard {
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            layout: "numeric"
            language: Session.locale
            onKeyPressed: text => field.insertText(text)
            onBackspace: field.backspace()
            onEnter: Scan.submitEntry()
            onHide: Scan.closeEntry()
        }
    }
}
