pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Comptoir.Components
import Comptoir.Models

/* Under which name, and the consent to be published. */
ReviewFrame {
    id: root

    step: 3
    question: qsTr("Under which name?")
    why: qsTr("We publish your first name and the initial of your surname, nothing else.")
    firstField: nameField
    keys.layout: "text"
    keys.startUpper: true
    possible: ReviewForm.ready
    reason: ReviewForm.signature.length === 0 ? qsTr("Please enter your first name") : qsTr("Please agree to the publication")
    actionText: qsTr("Send my review")
    busy: ReviewForm.state === "sending"
    onSubmitted: if (ReviewForm.ready) ReviewForm.send(); else root.keys.visible = false

    BigField {
        id: nameField

        objectName: "name"
        Layout.fillWidth: true
        confidential: true
        label: qsTr("First name and surname")
        text: ReviewForm.fields.name
        hint: ReviewForm.signature.length > 0 ? qsTr("Published as “%1”").arg(ReviewForm.signature) : ""
        maximumLength: 60
        onEdited: text => ReviewForm.type("name", text)
        onEntered: root.enter(nameField)
        onAccepted: root.submitted()
    }
    ToggleRow {
        objectName: "consent"
        Layout.fillWidth: true
        iconName: "message-square"
        text: qsTr("I agree to my review being published")
        detail: qsTr("On the product’s page, with stars, words, this name and both dates. You can have it withdrawn at any time.")
        on: ReviewForm.consent
        onToggleRequested: on => ReviewForm.setConsent(on)
    }
    FieldNote {
        Layout.fillWidth: true
        visible: ReviewForm.state === "failed"
        text: qsTr("This device could not save your review. What you typed is still here. Please try again, or ask a member of staff.")
        iconName: "circle-alert"
        tone: "negative"
    }
}
