pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Comptoir.Theme

/* A secret number: dots, digits, delete. The digits are never shown and never spoken. The page
   owns nothing: it gets `completed` once `digits` were typed and calls `clear`. */
ColumnLayout {
    id: root

    property int digits: 4
    property string error: ""
    property bool busy: false
    property string entered: ""
    /* its keys are not said aloud while others can hear */
    readonly property bool personal: true
    /* what is entered is said as dots; passwordEdit of the tree would take the name away */
    readonly property bool masked: true

    signal completed(string pin)

    function clear(): void {
        root.entered = "";
    }

    function type(key: string): void {
        if (root.busy || root.entered.length >= root.digits)
            return;
        root.entered += key;
        if (root.entered.length === root.digits)
            root.completed(root.entered);
    }

    function erase(): void {
        root.entered = root.entered.slice(0, -1);
    }

    spacing: Theme.space2
    activeFocusOnTab: true
    Keys.onPressed: event => {
        if (event.key >= Qt.Key_0 && event.key <= Qt.Key_9)
            root.type(String(event.key - Qt.Key_0));
        else if (event.key === Qt.Key_Backspace)
            root.erase();
        else
            return;
        event.accepted = true;
    }

    Accessible.role: Accessible.EditableText
    Accessible.name: qsTr("PIN, %1 of %2 digits typed").arg(root.entered.length).arg(root.digits)

    Row {
        Layout.alignment: Qt.AlignHCenter
        Layout.bottomMargin: Theme.space1
        spacing: Theme.space2

        Repeater {
            model: root.digits

            Rectangle {
                required property int index

                width: 20
                height: 20
                radius: 10
                color: index < root.entered.length ? Theme.colours.ink : "transparent"
                border.width: 2
                border.color: root.error.length > 0 ? Theme.colours.negative : Theme.colours.controlLine
            }
        }
    }
    FieldNote {
        Layout.alignment: Qt.AlignHCenter
        Layout.maximumWidth: 400
        visible: text.length > 0
        text: root.error
        iconName: "circle-alert"
        tone: "negative"
    }
    GridLayout {
        Layout.alignment: Qt.AlignHCenter
        columns: 3
        columnSpacing: Theme.targetGap
        rowSpacing: Theme.targetGap
        LayoutMirroring.enabled: false

        Repeater {
            model: ["1", "2", "3", "4", "5", "6", "7", "8", "9", "", "0", "{back}"]

            Key {
                required property string modelData

                objectName: "pin" + modelData
                Layout.preferredWidth: Theme.tablet ? 96 : 128
                Layout.preferredHeight: implicitHeight
                code: modelData
                minimumHeight: Theme.tablet ? 72 : 92
                opacity: code.length > 0 ? 1 : 0
                enabled: code.length > 0 && !root.busy
                outline: Theme.colours.line
                onClicked: {
                    if (code === "{back}")
                        root.erase();
                    else
                        root.type(code);
                }
            }
        }
    }
}
