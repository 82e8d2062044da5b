pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Comptoir.Components
import Comptoir.Models
import Comptoir.Theme

/* Which order: its code before the camera or scanner, or its number and how its buyer is reached. */
AskFrame {
    id: root

    question: qsTr("Which order is it?")
    why: qsTr("Enter its number, and the e-mail address or phone number that you gave with it.")
    firstField: numberField
    gap: Theme.space2
    keys.layout: "email" // numbers have Latin letters in every language
    keys.startUpper: field !== contactField
    actionText: qsTr("Show my order")
    busy: Tracking.busy
    onSubmitted: Tracking.submit()

    more: [
        SecondaryButton {
            objectName: "scanOrder"
            Layout.fillWidth: true
            visible: !(root.typing && Theme.textScale > 1.3)
            text: qsTr("Scan the code of the order")
            iconName: "scan-line"
            onClicked: Navigation.go("Scan")
        },
        TrackTrouble {
            Layout.fillWidth: true
        }
    ]

    FieldNote {
        objectName: "privacyNote"
        Layout.fillWidth: true
        text: qsTr("Only used to find your order. Erased from this screen as soon as you leave.")
        iconName: "shield-check"
    }
    BigField {
        id: numberField

        objectName: "number"
        Layout.fillWidth: true
        label: qsTr("Number of the order")
        placeholder: "MM-7F3K-28QX"
        text: Tracking.number
        error: TrackWords.numberMistake(Tracking.numberMistake)
        maximumLength: 40
        onEdited: text => Tracking.typeNumber(text)
        onEntered: root.enter(numberField)
        onAccepted: contactField.forceActiveFocus()
    }
    BigField {
        id: contactField

        objectName: "contact"
        Layout.fillWidth: true
        confidential: true
        label: qsTr("E-mail address or phone number")
        text: Tracking.contact
        error: TrackWords.contactMistake(Tracking.contactMistake)
        maximumLength: 120
        inputMethodHints: Qt.ImhEmailCharactersOnly | Qt.ImhNoPredictiveText
        onEdited: text => Tracking.typeContact(text)
        onEntered: root.enter(contactField)
        onAccepted: root.submitted()
    }
}
