pragma ComponentBehavior: Bound
import QtQuick
import Comptoir.Components
import Comptoir.Models

/* A product of a list as a card that opens its page; `model` is a row of products. */
ProductCard {
    id: root

    required property var model

    objectName: "product_" + model.productId
    text: model.name
    brand: model.brand
    picture: model.picture
    price: model.price
    strikePrice: model.strikePrice
    discount: model.discount
    average: model.average
    ratingText: model.reviewCount > 0 ? qsTr("%1 (%2)", "average and number of reviews")
                                        .arg(model.averageText).arg(model.reviewCount) : ""
    stockText: StockWords.short(model.stock)
    stockTone: StockWords.shortTone(model.stock)
    onClicked: ProductPage.open(model.productId, model.variantId)
}
