pragma ComponentBehavior: Bound
import QtQuick
import Comptoir.Components
import Comptoir.Models

/* One field of an address, worded and typed as its country does: street, postalCode, town or area. */
BigField {
    id: root

    required property string name
    readonly property string keys: name === "postalCode" && OrderAddress.numeric ? "numeric" : "address"

    objectName: name
    confidential: true
    clearable: name === "street"
    label: {
        switch (root.name) {
        case "street": return OrderAddress.numberFirst ? qsTr("Number and street") : qsTr("Street and number");
        case "postalCode": return OrderAddress.needsPostalCode ? qsTr("Postcode") : qsTr("Postcode (optional)");
        case "area": return qsTr("Province");
        default: return qsTr("Town");
        }
    }
    text: Checkout.fields[root.name]
    error: {
        const mistake = Checkout.errors[root.name];
        if (root.name === "postalCode" && mistake === "unreadable")
            return qsTr("This is not a postcode for this country: %1. Example: %2").arg(OrderAddress.countryName)
                .arg(OrderAddress.example);
        if (root.name === "area" && mistake.length > 0)
            return qsTr("Please enter the province: type its first letters, then choose it.");
        return CheckoutWords.mistake(root.name, mistake);
    }
    maximumLength: name === "postalCode" ? 12 : 120
    inputMethodHints: keys === "numeric" ? Qt.ImhDigitsOnly : Qt.ImhNone
    onEdited: text => Checkout.type(root.name, text)
}
