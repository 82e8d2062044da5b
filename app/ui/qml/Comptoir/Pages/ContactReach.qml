pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Comptoir.Components
import Comptoir.Models
import Comptoir.Theme

/* How the person is told that the order is ready: e-mail, SMS, or what is on file for a known customer. */
QuestionFrame {
    id: root

    readonly property bool sms: Checkout.channel === "sms"
    readonly property bool onFile: Checkout.channel === "file"

    function choose(channel: string): void {
        Checkout.setChannel(channel);
        if (root.onFile)
            root.keys.visible = false;
        else
            (root.sms ? phoneField : emailField).forceActiveFocus();
    }

    question: root.onFile ? qsTr("How may we reach the customer?")
              : root.sms ? qsTr("Which mobile number may we write to?") : qsTr("Which e-mail address may we write to?")
    why: Checkout.method === "pick-up" ? qsTr("We will write to you when your order is ready at %1.").arg(Checkout.placeName)
                                       : qsTr("We will write to you when your parcel leaves.")
    firstField: root.onFile ? null : (root.sms ? phoneField : emailField)
    keys.layout: root.sms ? "phone" : "email"
    keys.suggestions: root.sms ? [] : Checkout.endings
    onSubmitted: Checkout.submitReach()

    Connections {
        target: root.keys
        function onSuggestionChosen(text: string): void {
            Checkout.type("email", emailField.text.split("@")[0] + text);
            emailField.cursorPosition = emailField.text.length;
        }
    }
    Flow {
        Layout.fillWidth: true
        spacing: Theme.targetGap

        ChoiceButton {
            objectName: "channelEmail"
            text: qsTr("E-mail")
            iconName: "mail"
            chosen: Checkout.channel === "email"
            onClicked: root.choose("email")
        }
        ChoiceButton {
            objectName: "channelSms"
            text: qsTr("SMS")
            iconName: "smartphone"
            chosen: root.sms
            onClicked: root.choose("sms")
        }
        ChoiceButton {
            objectName: "channelFile"
            visible: Checkout.customerName.length > 0
            text: qsTr("Contact on file")
            iconName: "user-check"
            chosen: root.onFile
            onClicked: root.choose("file")
        }
    }
    FieldNote {
        Layout.fillWidth: true
        visible: root.onFile
        text: qsTr("Head office uses what %1 has on file. You do not see it.").arg(Checkout.customerName)
        iconName: "shield-check"
    }
    BigField {
        id: emailField

        objectName: "email"
        Layout.fillWidth: true
        confidential: true
        visible: Checkout.channel === "email"
        label: qsTr("E-mail address")
        hint: qsTr("Only to follow this order. Erased from this screen as soon as you leave.")
        text: Checkout.fields.email
        error: CheckoutWords.mistake("email", Checkout.errors.email)
        maximumLength: 120
        inputMethodHints: Qt.ImhEmailCharactersOnly | Qt.ImhNoPredictiveText
        onEdited: text => Checkout.type("email", text)
        onEntered: root.enter(emailField)
        onAccepted: root.submitted()
    }
    BigField {
        id: phoneField

        objectName: "phone"
        Layout.fillWidth: true
        confidential: true
        visible: root.sms
        label: qsTr("Mobile number")
        hint: qsTr("Only to follow this order. Erased from this screen as soon as you leave.")
        text: Checkout.fields.phone
        error: CheckoutWords.mistake("phone", Checkout.errors.phone)
        maximumLength: 24
        inputMethodHints: Qt.ImhDialableCharactersOnly
        onEdited: text => Checkout.type("phone", text)
        onEntered: root.enter(phoneField)
        onAccepted: root.submitted()
    }
}
