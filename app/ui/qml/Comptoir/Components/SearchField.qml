pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Comptoir.Theme

/* A field to search with; every change is told. */
FocusScope {
    id: root

    property string placeholder: qsTr("Search")
    property alias text: input.text

    signal edited(string text)
    signal accepted()
    signal entered()

    function insertText(piece: string): void {
        input.insert(input.cursorPosition, piece);
        root.edited(input.text);
    }

    function backspace(): void {
        if (input.cursorPosition > 0)
            input.remove(input.cursorPosition - 1, input.cursorPosition);
        root.edited(input.text);
    }

    function clear(): void {
        input.clear();
        root.edited("");
    }

    implicitWidth: Theme.tablet ? 268 : 984
    implicitHeight: Math.max(Theme.tablet ? Theme.target : 88, input.implicitHeight + Theme.space4)

    Rectangle {
        anchors.fill: parent
        radius: Theme.radius
        color: Theme.colours.card
        border.width: input.activeFocus ? Theme.chosenBorder : Theme.controlBorder
        border.color: input.activeFocus ? Theme.colours.brand : Theme.colours.controlLine

        RowLayout {
            anchors.fill: parent
            anchors.leftMargin: Theme.cardPadding
            anchors.rightMargin: Theme.space1
            spacing: Theme.space2

            Icon {
                name: "search"
                colour: Theme.colours.muted
            }
            FieldInput {
                id: input

                objectName: root.objectName + "Input"
                Layout.fillWidth: true
                focus: true
                size: AppText.Size.Lead
                placeholder: root.placeholder
                inputMethodHints: Qt.ImhNoPredictiveText
                Accessible.name: root.placeholder
                onTextEdited: root.edited(text)
                onAccepted: root.accepted()
                onActiveFocusChanged: if (activeFocus) root.entered()
            }
            LinkButton {
                objectName: root.objectName + "Clear"
                visible: input.text.length > 0
                focusPolicy: Qt.NoFocus
                text: qsTr("Clear")
                iconName: "circle-x"
                trailingIcon: ""
                ink: Theme.colours.muted
                onClicked: root.clear()
            }
        }
    }
}
