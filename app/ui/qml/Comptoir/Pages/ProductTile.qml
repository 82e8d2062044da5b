pragma ComponentBehavior: Bound
import QtQuick
import Comptoir.Components
import Comptoir.Models

/* A product of a list as a card that opens its page; `model` is a row of products. */
ProductCard {
    id: root

    required brand
    required picture
    required price
    required strikePrice
    required discount
    required average
    required property string productId
    required property string variantId
    required property string name
    required property int reviewCount
    required property string averageText
    required property string stock
    readonly property string spokenLanguage: Session.catalogueLocale

    objectName: "product_" + productId
    text: name
    ratingText: reviewCount > 0 ? qsTr("%1 (%2)", "average and number of reviews")
                                        .arg(averageText).arg(reviewCount) : ""
    stockText: StockWords.short(stock)
    stockTone: StockWords.shortTone(stock)
    onClicked: ProductPage.open(productId, variantId)
}
