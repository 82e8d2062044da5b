pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Comptoir.Components
import Comptoir.Models
import Comptoir.Theme

/* A phone number, then the code that was sent to it. */
ColumnLayout {
    id: root

    required property Item page
    property alias keys: board
    readonly property bool proving: Shopper.way === "code"
    readonly property BigField field: proving ? codeField : phoneField

    function submit(): void {
        if (root.proving)
            Shopper.proveCode();
        else
            Shopper.askCode();
    }

    function take(): void {
        if (root.visible)
            root.field.forceActiveFocus();
    }

    spacing: Theme.space2
    onVisibleChanged: {
        board.visible = visible;
        root.take();
    }
    onProvingChanged: Qt.callLater(root.take)

    BigField {
        id: phoneField

        objectName: "loyaltyPhone"
        Layout.fillWidth: true
        confidential: true
        visible: !root.proving
        label: qsTr("Mobile number of your loyalty account")
        hint: qsTr("We will send a code to it. Only used to find your account, then erased from this screen at once.")
        text: Shopper.phone
        error: root.proving ? "" : BenefitWords.trouble(Shopper.trouble)
        maximumLength: 24
        inputMethodHints: Qt.ImhDialableCharactersOnly
        onEdited: text => Shopper.typePhone(text)
        onEntered: board.visible = true
        onAccepted: root.submit()
    }
    BigField {
        id: codeField

        objectName: "loyaltyCode"
        Layout.fillWidth: true
        visible: root.proving
        label: qsTr("The six digits of our message")
        hint: qsTr("If the number belongs to an account, the code arrives within a minute. It works for 5 minutes.")
        text: Shopper.code
        error: root.proving ? BenefitWords.trouble(Shopper.trouble) : ""
        maximumLength: 6
        secret: true
        inputMethodHints: Qt.ImhDigitsOnly
        onEdited: text => Shopper.typeCode(text)
        onEntered: board.visible = true
        onAccepted: root.submit()
    }
    LinkButton {
        objectName: "otherNumber"
        visible: root.proving
        text: qsTr("Another number, or another code")
        onClicked: Shopper.setWay("phone")
    }
    Keyboard {
        id: board

        objectName: "keyboard"
        parent: root.page
        visible: false
        width: parent.width
        anchors.bottom: parent.bottom
        layout: root.proving ? "numeric" : "phone"
        language: Session.locale
        onKeyPressed: text => root.field.insertText(text)
        onBackspace: root.field.backspace()
        onEnter: root.submit()
        onHide: visible = false
    }
}
