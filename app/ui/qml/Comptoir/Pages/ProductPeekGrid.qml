pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls.Basic
import Comptoir.Components
import Comptoir.Models
import Comptoir.Theme

/* Products as low rows side by side, for the little height that a keyboard leaves. */
GridView {
    id: root

    readonly property int bleed: Theme.space1
    readonly property int columns: Math.max(1, Math.floor(width / ((Theme.tablet ? 380 : 560) * Theme.textScale)))

    cellWidth: Math.floor(width / columns)
    cellHeight: Math.max(112, 40 + 2.6 * Theme.body + Theme.space2) + Theme.space2
    boundsBehavior: Flickable.StopAtBounds
    clip: true
    ScrollIndicator.vertical: ScrollIndicator {}

    delegate: ProductPeek {
        required property var model

        objectName: "product_" + model.productId
        width: root.cellWidth
        height: root.cellHeight
        leftInset: root.bleed
        rightInset: root.bleed
        bottomInset: 2 * root.bleed
        leftPadding: padding + root.bleed + 4
        rightPadding: padding + root.bleed
        bottomPadding: padding + 2 * root.bleed
        outline: Theme.colours.line
        outlineWidth: Theme.hairline
        text: model.name
        picture: model.picture
        price: model.price
        strikePrice: model.strikePrice
        average: model.average
        ratingText: model.averageText
        onClicked: ProductPage.open(model.productId, model.variantId)
    }
}
