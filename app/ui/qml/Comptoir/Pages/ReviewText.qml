pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Comptoir.Components
import Comptoir.Models

/* What they say: a title and a text, both may stay empty. */
ReviewFrame {
    id: root

    step: 2
    question: qsTr("What would you tell other buyers?")
    why: qsTr("What did you use it for, what is good, what is missing? You may also leave it empty.")
    firstField: titleField
    keys.layout: "text"
    keys.startUpper: true
    actionText: ReviewForm.fields.title.length + ReviewForm.fields.text.length > 0 ? qsTr("Continue") : qsTr("Continue without words")
    onSubmitted: ReviewForm.submitText()

    BigField {
        id: titleField

        objectName: "title"
        Layout.fillWidth: true
        label: qsTr("Title, in a few words")
        text: ReviewForm.fields.title
        maximumLength: 80
        onEdited: text => ReviewForm.type("title", text)
        onEntered: root.enter(titleField)
        onAccepted: wordsField.forceActiveFocus()
    }
    BigField {
        id: wordsField

        objectName: "text"
        Layout.fillWidth: true
        label: qsTr("Your review")
        hint: qsTr("No names or phone numbers: reviews with private data are not published.")
        text: ReviewForm.fields.text
        maximumLength: 2000
        onEdited: text => ReviewForm.type("text", text)
        onEntered: root.enter(wordsField)
        onAccepted: root.submitted()
    }
}
