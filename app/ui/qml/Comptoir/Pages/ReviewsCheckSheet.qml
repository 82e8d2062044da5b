pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Comptoir.Components
import Comptoir.Theme

/* How reviews are collected and checked: what the law asks to be told (Code de la consommation L111-7-2, D111-17). */
SheetPopup {
    id: root

    title: qsTr("How reviews are checked")

    Repeater {
        model: [
            //: %1 is the name of the chain
            qsTr("Reviews come from customers of %1: in the stores, online and on these screens. Nobody is paid or rewarded for them.").arg(Theme.chainName),
            qsTr("\"Verified purchase\" means that we found the purchase: a receipt, an order or a loyalty account."),
            qsTr("Every review is read before it is published. It is refused when it insults, advertises, or names a person. Bad marks are published like good ones."),
            qsTr("The newest come first unless you choose otherwise. Reviews stay published for as long as the product is sold."),
            qsTr("The author may change or withdraw a review at any time, and is told why when one is refused.")
        ]

        AppText {
            required property string modelData

            Layout.fillWidth: true
            text: modelData
            size: AppText.Size.Lead
        }
    }
}
