pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Comptoir.Components
import Comptoir.Models
import Comptoir.Theme

/* Where a parcel goes. */
QuestionFrame {
    id: root

    function next(following: BigField): void {
        if (following)
            following.forceActiveFocus();
        else
            root.submitted();
    }

    question: qsTr("Where do we deliver?")
    why: qsTr("In France. %1").arg(CheckoutWords.wayDetail(Checkout.kind, "",
         CheckoutWords.inside(Checkout.when.whenDay, Checkout.when.whenDate, Checkout.when.whenClock), false))
    firstField: street
    gap: Theme.space2
    keys.layout: field === code ? "numeric" : "address"
    onSubmitted: {
        Checkout.submitAddress();
        [town, code, street].filter(asked => asked.wrong).forEach(asked => asked.forceActiveFocus());
    }

    BigField {
        id: street

        objectName: "street"
        Layout.fillWidth: true
        label: qsTr("Number and street")
        text: Checkout.fields.street
        error: CheckoutWords.mistake("street", Checkout.errors.street)
        maximumLength: 120
        onEdited: text => Checkout.type("street", text)
        onEntered: root.enter(street)
        onAccepted: root.next(code)
    }
    GridLayout {
        Layout.fillWidth: true
        columns: Theme.textScale > 1.3 ? 1 : 2
        columnSpacing: Theme.space2
        rowSpacing: Theme.space2

        BigField {
            id: code

            objectName: "postalCode"
            Layout.fillWidth: true
            Layout.preferredWidth: 2
            Layout.alignment: Qt.AlignTop
            label: qsTr("Postal code")
            clearable: false
            text: Checkout.fields.postalCode
            error: CheckoutWords.mistake("postalCode", Checkout.errors.postalCode)
            maximumLength: 6
            inputMethodHints: Qt.ImhDigitsOnly
            onEdited: text => Checkout.type("postalCode", text)
            onEntered: root.enter(code)
            onAccepted: root.next(town)
        }
        BigField {
            id: town

            objectName: "town"
            Layout.fillWidth: true
            Layout.preferredWidth: 3
            Layout.alignment: Qt.AlignTop
            label: qsTr("Town")
            clearable: false
            text: Checkout.fields.town
            error: CheckoutWords.mistake("town", Checkout.errors.town)
            maximumLength: 120
            onEdited: text => Checkout.type("town", text)
            onEntered: root.enter(town)
            onAccepted: root.next(null)
        }
    }
    BigField {
        id: extra

        objectName: "extra"
        Layout.fillWidth: true
        label: qsTr("Floor, door code, company (if any)")
        text: Checkout.fields.extra
        maximumLength: 120
        onEdited: text => Checkout.type("extra", text)
        onEntered: root.enter(extra)
        onAccepted: root.submitted()
    }
}
