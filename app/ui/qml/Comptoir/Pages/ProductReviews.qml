pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Comptoir.Components
import Comptoir.Models
import Comptoir.Theme

/* What customers say, in short. */
ReviewTeaser {
    id: root

    objectName: "readReviews"
    empty: ProductPage.reviewCount === 0
    averageText: ProductPage.averageText
    counts: ProductPage.ratingCounts
    linkText: root.empty ? "" : qsTr("Read %n review(s)", "", ProductPage.reviewCount)
    onOpened: Reviews.open(ProductPage.productId)

    Repeater {
        model: ProductPage.excerpts

        ReviewExcerpt {
            required property var model

            Layout.fillWidth: true
            Layout.alignment: Qt.AlignTop
            rating: model.rating
            title: model.title
            body: model.body
            verified: model.verified
            byline: StockWords.joined([model.author, model.day])
        }
    }
    AppText {
        Layout.fillWidth: true
        visible: root.empty
        text: qsTr("Nobody has said yet what they think of this product.")
        muted: true
    }
}
