pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Comptoir.Components
import Comptoir.Models
import Comptoir.Theme

/* Type the digits of a code by hand. */
SheetPopup {
    id: root

    title: qsTr("Type the code")
    sentence: qsTr("The digits below the bars, or the reference on the shelf label.")
    onOpenedChanged: {
        field.text = "";
        if (opened) {
            Scan.again();
            field.forceActiveFocus();
        }
    }

    BigField {
        id: field

        objectName: "codeField"
        Layout.fillWidth: true
        label: qsTr("Digits of the code")
        placeholder: "3 012345 678900"
        inputMethodHints: Qt.ImhDigitsOnly
        maximumLength: 32
        error: Scan.state === "unknown" ? ScanWords.title(Scan.reason) : ""
        onEdited: if (Scan.state === "unknown") Scan.again()
        onAccepted: Scan.typed(text)
    }
    Keyboard {
        objectName: "codeKeyboard"
        Layout.fillWidth: true
        implicitWidth: 0
        layout: "numeric"
        language: Session.locale
        onKeyPressed: text => field.insertText(text)
        onBackspace: field.backspace()
        onEnter: Scan.typed(field.text)
        onHide: root.closeRequested()
    }
    PrimaryButton {
        objectName: "codeOpen"
        Layout.fillWidth: true
        text: qsTr("Find the article")
        enabled: field.text.trim().length > 3
        onClicked: Scan.typed(field.text)
    }
}
