pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Comptoir.Components

/* How reviews come about (Code de la consommation, D111-16 to D111-19). */
SheetPopup {
    id: root

    objectName: "howSheet"
    title: qsTr("How are reviews checked?")
    onCloseRequested: opened = false

    FactList {
        Layout.fillWidth: true
        sentences: true
        labels: [qsTr("Verified purchase"), qsTr("In return"), qsTr("Before publication"), qsTr("Dates"),
                 qsTr("Order of the list"), qsTr("Average")]
        values: [qsTr("We found the purchase in our orders or on the loyalty card."),
                 qsTr("Nobody gets anything for a review."),
                 qsTr("Each one is read; insults and private data are refused, bad ratings are not."),
                 qsTr("Each review says when it was published and when the product was used."),
                 qsTr("Your language first, then the most recent, unless you choose another order."),
                 qsTr("It counts the reviews of every language.")]
    }
}
