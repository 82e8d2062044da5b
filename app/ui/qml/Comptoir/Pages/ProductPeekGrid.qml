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
    cacheBuffer: 0 // another list may come while cards of the old one are still being made
    boundsBehavior: Flickable.StopAtBounds
    clip: true
    ScrollIndicator.vertical: ScrollIndicator {}

    delegate: ProductPeek {
        required picture
        required price
        required strikePrice
        required average
        required property string productId
        required property string variantId
        required property string name
        required property string averageText
        readonly property string spokenLanguage: Session.catalogueLocale

        objectName: "product_" + productId
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
        text: name
        ratingText: averageText
        onClicked: ProductPage.open(productId, variantId)
    }
}
