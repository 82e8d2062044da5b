pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Comptoir.Components
import Comptoir.Models
import Comptoir.Theme

/* How likely somebody is to recommend us, and why; nobody's, unless they wish for an answer. */
AskFrame {
    id: root

    question: Feedback.sent ? qsTr("Thank you. It helps us.") : qsTr("How likely are you to recommend us to somebody you know?")
    why: Feedback.sent ? qsTr("The team of this store reads what is said here.")
                       : qsTr("From 0, not at all, to 10, certainly. Nobody will know that it was you.")
    gap: Theme.space3
    actionText: Feedback.sent ? qsTr("Finish") : qsTr("Send")
    possible: Feedback.sent || Feedback.score >= 0
    reason: qsTr("First choose a number")
    keys.layout: field === contactField ? "email" : "text"
    keys.startUpper: field !== contactField
    onSubmitted: {
        if (Feedback.sent)
            Navigation.back();
        else if (Feedback.score >= 0)
            Feedback.send();
    }

    Connections {
        target: Feedback
        function onChanged(): void {
            if (Feedback.sent)
                root.keys.visible = false;
        }
    }
    more: FeedbackScale {
        Layout.fillWidth: true
        visible: !Feedback.sent
    }

    BigField {
        id: commentField

        objectName: "comment"
        Layout.fillWidth: true
        visible: !Feedback.sent
        label: qsTr("What should we know? (optional)")
        hint: qsTr("Please give no names or phone numbers.")
        text: Feedback.comment
        maximumLength: 600
        size: AppText.Size.Lead
        onEdited: text => Feedback.typeComment(text)
        onEntered: root.enter(commentField)
        onAccepted: root.keys.visible = false
    }
    ToggleRow {
        objectName: "answerWished"
        Layout.fillWidth: true
        visible: !Feedback.sent
        iconName: "mail"
        text: qsTr("I would like an answer")
        detail: qsTr("We then keep your contact details with what you said, for that purpose only and for 90 days at most.")
        on: Feedback.answerWished
        onToggleRequested: on => {
            Feedback.wishAnswer(on);
            if (on)
                contactField.forceActiveFocus();
        }
    }
    BigField {
        id: contactField

        objectName: "contact"
        Layout.fillWidth: true
        visible: Feedback.answerWished && !Feedback.sent
        confidential: true
        label: qsTr("E-mail address or phone number")
        text: Feedback.contact
        error: TrackWords.contactMistake(Feedback.contactMistake)
        maximumLength: 120
        inputMethodHints: Qt.ImhEmailCharactersOnly | Qt.ImhNoPredictiveText
        onEdited: text => Feedback.typeContact(text)
        onEntered: root.enter(contactField)
        onAccepted: root.submitted()
    }
}
