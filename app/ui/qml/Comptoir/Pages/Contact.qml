pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Comptoir.Components
import Comptoir.Models

/* The first personal question: a name. The privacy notice stands before the field. */
QuestionFrame {
    id: root

    question: Checkout.customerName.length > 0 ? qsTr("Who is the order for?") : qsTr("What is your name?")
    why: Checkout.method === "pick-up" ? qsTr("We will call it out when you pick up your order.")
                                       : qsTr("It will be written on the parcel.")
    firstField: nameField
    keys.layout: "text"
    keys.startUpper: true
    onSubmitted: Checkout.submitName()

    PrivacyNote {
        Layout.fillWidth: true
    }
    BigField {
        id: nameField

        objectName: "name"
        Layout.fillWidth: true
        confidential: true
        label: qsTr("First name and surname")
        text: Checkout.fields.name
        error: CheckoutWords.mistake("name", Checkout.errors.name)
        maximumLength: 120
        onEdited: text => Checkout.type("name", text)
        onEntered: root.enter(nameField)
        onAccepted: root.submitted()
    }
}
