pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Comptoir.Components
import Comptoir.Models

/* What customers say of the open product, in short. */
ReviewTeaser {
    id: root

    objectName: "reviewTeaser"
    visible: ProductPage.ready
    empty: ProductPage.reviewCount === 0
    averageText: ProductPage.averageText
    counts: ProductPage.ratingCounts
    linkText: ProductPage.reviewCount > 0 ? qsTr("Read the %n review(s)", "", ProductPage.reviewCount) : ""
    onOpened: Reviews.open(ProductPage.productId)

    AppText {
        Layout.fillWidth: true
        visible: root.empty
        text: qsTr("Nobody has said anything about this product yet.")
        muted: true
    }
    Repeater {
        model: ProductPage.excerpts

        ReviewExcerpt {
            required property string author
            required property string day
            required rating
            required title
            required body
            required verified

            Layout.fillWidth: true
            Layout.alignment: Qt.AlignTop
            byline: author + " · " + day
        }
    }
}
