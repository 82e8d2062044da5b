pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Comptoir.Components
import Comptoir.Models
import Comptoir.Theme

/* The price of today: what it was, until when, what is in it; words instead of a price that nobody knows. */
Item {
    id: root

    property bool besides: true
    property bool roomy: false
    readonly property bool known: ProductPage.price.length > 0
    readonly property string ends: ProductPage.offerEnds.length > 0
        ? qsTr("Offer until %1", "30 November").arg(ProductPage.offerEnds) : ""
    readonly property string eco: ProductPage.ecoContribution.length > 0
        ? qsTr("including %1 eco-contribution", "an amount").arg(ProductPage.ecoContribution) : ""

    implicitWidth: stands.implicitWidth
    implicitHeight: stands.implicitHeight

    RowLayout {
        id: stands

        width: parent.width
        spacing: Theme.space3

        PriceBlock {
            objectName: "price"
            Layout.fillWidth: !root.roomy && !root.besides
            visible: root.known || !ProductPage.ready
            alignRight: root.besides
            size: Theme.tablet ? AppText.Size.Headline : AppText.Size.Display
            loading: !ProductPage.ready
            price: ProductPage.price
            discount: Theme.contrast ? "" : ProductPage.discount
            strikePrice: ProductPage.strikePrice
            offerEnd: root.ends
            ecoContribution: root.eco
        }
        AppText {
            objectName: "noPrice"
            Layout.fillWidth: true
            visible: ProductPage.ready && !root.known
            text: qsTr("Price to be confirmed. Please ask an associate.")
            size: AppText.Size.Lead
            weight: Font.DemiBold
            color: Theme.colours.caution
        }
    }
}
