pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Comptoir.Components
import Comptoir.Models
import Comptoir.Theme

/* Where a parcel goes: the country first, then the fields of its addresses in their own order. */
QuestionFrame {
    id: root

    readonly property bool wrongs: OrderAddress.fields.some(name => Checkout.errors[name].length > 0)

    function at(place: int): AddressField {
        return fields.itemAt(place) as AddressField;
    }

    function next(place: int): void {
        if (place + 1 < fields.count)
            root.at(place + 1).forceActiveFocus();
        else
            root.submitted();
    }

    question: qsTr("Where do we deliver?")
    why: CheckoutWords.wayDetail(Checkout.kind, "",
         CheckoutWords.inside(Checkout.when.whenDay, Checkout.when.whenDate, Checkout.when.whenClock), false)
    firstField: fields.count > 0 ? root.at(0) : null
    gap: Theme.space2
    keys.layout: (root.field as AddressField)?.keys ?? "address"
    keys.suggestions: root.field?.objectName === "area" ? OrderAddress.areas : []
    onSubmitted: {
        OrderAddress.settleArea();
        Checkout.submitAddress();
        for (let place = fields.count - 1; place >= 0; --place) {
            if (root.at(place).wrong)
                root.at(place).forceActiveFocus();
        }
    }

    Connections {
        target: OrderAddress

        function onCountryChanged(): void { Qt.callLater(() => root.at(0)?.forceActiveFocus()) }
    }
    Connections {
        target: root.keys

        function onSuggestionChosen(text: string): void { Checkout.type("area", text) }
    }
    SecondaryButton {
        objectName: "country"
        Layout.fillWidth: true
        visible: OrderAddress.countries.length > 1
        text: qsTr("Country: %1").arg(OrderAddress.countryName)
        iconName: "globe"
        trailingIcon: "chevron-down"
        onClicked: Overlays.open("country")
    }
    GridLayout {
        Layout.fillWidth: true
        columns: Theme.textScale > 1.3 ? 1 : 5
        columnSpacing: Theme.space2
        rowSpacing: Theme.space2
        uniformCellWidths: columns > 1

        Repeater {
            id: fields

            model: OrderAddress.fields

            AddressField {
                required property string modelData
                required property int index

                name: modelData
                Layout.fillWidth: true
                Layout.alignment: Qt.AlignTop
                Layout.columnSpan: Theme.textScale > 1.3 ? 1 : ({ postalCode: 2, town: 3 })[modelData] ?? 5
                onEntered: root.enter(this)
                onAccepted: root.next(index)
            }
        }
    }
    BigField {
        id: extra

        objectName: "extra"
        Layout.fillWidth: true
        confidential: true
        label: qsTr("Floor, door code, company (optional)")
        text: Checkout.fields.extra
        maximumLength: 120
        onEdited: text => Checkout.type("extra", text)
        onEntered: root.enter(extra)
        onAccepted: root.submitted()
    }
}
