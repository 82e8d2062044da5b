pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Comptoir.Components
import Comptoir.Theme

/* How reviews come about (Code de la consommation, D111-16 to D111-19). */
SheetPopup {
    id: root

    objectName: "howSheet"
    title: qsTr("How are reviews checked?")
    onCloseRequested: opened = false

    FactList {
        Layout.fillWidth: true
        labels: [qsTr("Who may write"), qsTr("Verified purchase"), qsTr("In return"), qsTr("Before publication"),
                 qsTr("Order of the list"), qsTr("How long")]
        values: [qsTr("Anybody who has used the product"),
                 qsTr("We found the purchase in our orders or on the loyalty card"),
                 qsTr("Nobody gets anything for a review"),
                 qsTr("We read each one; insults and private data are taken out, bad marks stay"),
                 qsTr("Your language first, then the most recent, unless you choose another order"),
                 qsTr("Five years after publication")]
    }
}
