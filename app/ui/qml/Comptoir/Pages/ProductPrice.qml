pragma ComponentBehavior: Bound
import QtQuick
import Comptoir.Components
import Comptoir.Models
import Comptoir.Theme

/* The price of today: what it was, until when, what is in it; words instead of a price that nobody knows. */
Item {
    id: root

    property bool besides: true
    readonly property bool known: ProductPage.price.length > 0
    readonly property bool inLine: known && !besides && !Theme.portrait && Theme.textScale <= 1.3
                                   && ProductPage.strikePrice.length > 0
    readonly property string ends: ProductPage.offerEnds.length > 0
        ? qsTr("Offer until %1", "30 November").arg(ProductPage.offerEnds) : ""
    readonly property string eco: ProductPage.ecoContribution.length > 0
        ? qsTr("including %1 eco-contribution", "an amount").arg(ProductPage.ecoContribution) : ""

    objectName: "price"
    implicitWidth: block.visible ? block.implicitWidth : 0
    implicitHeight: Math.max(block.visible ? block.implicitHeight : 0, line.visible ? line.implicitHeight : 0,
                             unknown.visible ? unknown.implicitHeight : 0)

    PriceBlock {
        id: block

        width: parent.width
        visible: !root.inLine && (root.known || !ProductPage.ready)
        alignRight: root.besides
        size: Theme.tablet ? AppText.Size.Headline : AppText.Size.Display
        loading: !ProductPage.ready
        price: ProductPage.price
        discount: Theme.contrast ? "" : ProductPage.discount
        strikePrice: ProductPage.strikePrice
        offerEnd: root.ends
        ecoContribution: root.eco
        unitPrice: ProductPage.unitPrice
    }
    ProductPriceLine {
        id: line

        width: parent.width
        visible: root.inLine
        ends: root.ends
        eco: [ProductPage.unitPrice, root.eco].filter(words => words.length > 0).join(" · ")
    }
    AppText {
        id: unknown

        objectName: "noPrice"
        width: parent.width
        visible: ProductPage.ready && !root.known
        text: qsTr("Price to be confirmed. Please ask a member of staff.")
        size: AppText.Size.Lead
        weight: Font.DemiBold
        color: Theme.colours.caution
    }
}
