pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Comptoir.Components
import Comptoir.Models
import Comptoir.Theme

/* One pad for both: digits of the number into its field, then the PIN, which is never shown. */
FocusScope {
    id: root

    property bool secret: false
    property string error: ""
    property BigField field: null

    function next(): void {
        if (Associates.number.length === 0)
            return;
        root.secret = true;
        pin.clear();
        pin.forceActiveFocus();
    }

    implicitHeight: Math.max(digits.implicitHeight, pin.implicitHeight)
    implicitWidth: 320

    Connections {
        target: Associates
        function onChanged(): void {
            if (!Associates.busy)
                pin.clear();
        }
    }
    ColumnLayout {
        id: digits

        anchors.horizontalCenter: parent.horizontalCenter
        visible: !root.secret
        spacing: Theme.space2

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

                    objectName: "digit" + modelData
                    Layout.preferredWidth: 96
                    Layout.preferredHeight: implicitHeight
                    code: modelData
                    minimumHeight: 72
                    opacity: code.length > 0 ? 1 : 0
                    enabled: code.length > 0
                    outline: Theme.colours.line
                    onClicked: {
                        if (code === "{back}")
                            root.field?.backspace();
                        else
                            root.field?.insertText(code);
                    }
                }
            }
        }
        PrimaryButton {
            objectName: "toPin"
            Layout.fillWidth: true
            enabled: Associates.number.length > 0
            text: qsTr("Next")
            trailingIcon: "arrow-right"
            onClicked: root.next()
        }
    }
    ColumnLayout {
        anchors.horizontalCenter: parent.horizontalCenter
        visible: root.secret
        spacing: Theme.space2

        AppText {
            Layout.alignment: Qt.AlignHCenter
            text: Associates.busy ? qsTr("One moment") : qsTr("Your PIN")
            size: AppText.Size.Title
            weight: Font.DemiBold
        }
        PinPad {
            id: pin

            objectName: "pinPad"
            digits: Associates.digits
            error: root.error
            busy: Associates.busy
            onCompleted: code => Associates.signIn(code)
        }
    }
}
