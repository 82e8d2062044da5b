pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Comptoir.Theme

/* One answer in large type. Hardware keyboards type into it; our own keyboard calls `insertText`
   and `backspace`. `error` is a sentence, `valid` shows a check; both stand below the field. */
FocusScope {
    id: root

    property string label: ""
    /* what readers call it, where its label stands as a title above */
    property string spokenLabel: label
    property string placeholder: ""
    property string hint: ""
    property string hintIcon: "shield-check"
    property string error: ""
    property bool valid: false
    property string validText: qsTr("Looks right")
    property bool clearable: true
    property bool secret: false
    /* what is typed is not said aloud while others can hear */
    property bool confidential: false
    property int size: Theme.tablet ? AppText.Size.Title : AppText.Size.Heading
    property alias text: input.text
    property alias maximumLength: input.maximumLength
    property alias inputMethodHints: input.inputMethodHints
    property alias cursorPosition: input.cursorPosition
    readonly property bool wrong: error.length > 0
    readonly property color edge: wrong ? Theme.colours.negative
                                        : (input.activeFocus || valid ? Theme.colours.brand : Theme.colours.controlLine)

    signal edited(string text)
    signal accepted()
    signal entered()

    function insertText(piece: string): void {
        if (input.selectedText.length > 0)
            input.remove(input.selectionStart, input.selectionEnd);
        input.insert(input.cursorPosition, piece);
        root.edited(input.text);
    }

    function backspace(): void {
        if (input.selectedText.length > 0)
            input.remove(input.selectionStart, input.selectionEnd);
        else if (input.cursorPosition > 0)
            input.remove(input.cursorPosition - 1, input.cursorPosition);
        root.edited(input.text);
    }

    function clear(): void {
        input.clear();
        root.edited("");
    }

    implicitWidth: 984
    implicitHeight: column.implicitHeight

    ColumnLayout {
        id: column

        width: parent.width
        spacing: Theme.space1 + 4

        AppText {
            Layout.fillWidth: true
            visible: text.length > 0
            text: root.label
            weight: Font.DemiBold
            spoken: false
        }
        Rectangle {
            Layout.fillWidth: true
            implicitHeight: Math.max(Theme.fieldHeight, input.implicitHeight + Theme.space4)
            radius: Theme.radius
            color: Theme.colours.card
            border.width: input.activeFocus || root.wrong || root.valid ? Theme.chosenBorder : Theme.controlBorder
            border.color: root.edge

            RowLayout {
                anchors.fill: parent
                anchors.leftMargin: Theme.space4
                anchors.rightMargin: Theme.space2
                spacing: Theme.space2

                FieldInput {
                    id: input

                    readonly property bool personal: root.confidential

                    objectName: root.objectName + "Input"
                    Layout.fillWidth: true
                    focus: true
                    size: root.size
                    placeholder: root.placeholder
                    echoMode: root.secret ? TextInput.Password : TextInput.Normal
                    Accessible.name: root.spokenLabel
                    Accessible.description: [root.wrong ? root.error : root.hint, root.placeholder]
                                                .filter(part => part.length > 0).join(" ")
                    onTextEdited: root.edited(text)
                    onAccepted: root.accepted()
                    onActiveFocusChanged: if (activeFocus) root.entered()
                }
                LinkButton {
                    objectName: root.objectName + "Clear"
                    visible: root.clearable && input.text.length > 0 && input.activeFocus
                    focusPolicy: Qt.NoFocus
                    text: qsTr("Clear")
                    iconName: "circle-x"
                    trailingIcon: ""
                    ink: Theme.colours.muted
                    onClicked: root.clear()
                }
            }
        }
        FieldNote {
            Layout.fillWidth: true
            visible: text.length > 0
            text: root.wrong ? root.error : (root.valid ? root.validText : root.hint)
            iconName: root.wrong ? "circle-alert" : (root.valid ? "circle-check" : root.hintIcon)
            tone: root.wrong ? "negative" : (root.valid ? "positive" : "neutral")
        }
    }
}
