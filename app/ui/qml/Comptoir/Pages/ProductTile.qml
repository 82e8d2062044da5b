pragma ComponentBehavior: Bound
import QtQuick
import Comptoir.Components
import Comptoir.Models

/* A product of a list, with its words; a touch opens its page. */
ProductCard {
    id: root

    required property string productId
    required property string variantId
    required property string name
    required property string averageText
    required property int reviewCount
    required property string stock
    required picture
    required brand
    required price
    required strikePrice
    required discount
    required average

    objectName: "product-" + productId
    text: name
    ratingText: reviewCount > 0 ? averageText + " (" + reviewCount + ")" : ""
    stockText: ProductWords.stock(stock)
    stockTone: ProductWords.stockTone(stock)
    onClicked: ProductPage.open(root.productId, root.variantId)
}
