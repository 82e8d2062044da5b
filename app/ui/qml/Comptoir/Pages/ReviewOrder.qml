pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Comptoir.Components
import Comptoir.Models

/* Which purchase: the code of the order before the camera, or its number; and how the buyer is reached. */
ReviewFrame {
    id: root

    step: 0
    question: qsTr("Which purchase is it?")
    why: qsTr("Only buyers write reviews here. Hold the code of your order in front of the camera, or enter its number.")
    firstField: numberField
    keys.layout: field === contactField ? "email" : "text"
    keys.startUpper: field !== contactField
    busy: ReviewForm.checking
    onSubmitted: ReviewForm.submitOrder()

    FieldNote {
        Layout.fillWidth: true
        objectName: "privacyNote"
        text: qsTr("Only used to find your purchase. Never published, erased from this screen as soon as you leave.")
        iconName: "shield-check"
    }
    BigField {
        id: numberField

        objectName: "number"
        Layout.fillWidth: true
        label: qsTr("Number of the order or receipt")
        placeholder: "MM-7F3K-28QX"
        text: ReviewForm.fields.number
        error: ReviewWords.mistake("number", ReviewForm.errors.number)
        maximumLength: 40
        onEdited: text => ReviewForm.type("number", text)
        onEntered: root.enter(numberField)
        onAccepted: contactField.forceActiveFocus()
    }
    BigField {
        id: contactField

        objectName: "contact"
        Layout.fillWidth: true
        confidential: true
        label: qsTr("E-mail address or phone number of the order")
        text: ReviewForm.fields.contact
        error: ReviewWords.mistake("contact", ReviewForm.errors.contact)
        maximumLength: 120
        inputMethodHints: Qt.ImhEmailCharactersOnly | Qt.ImhNoPredictiveText
        onEdited: text => ReviewForm.type("contact", text)
        onEntered: root.enter(contactField)
        onAccepted: root.submitted()
    }
}
