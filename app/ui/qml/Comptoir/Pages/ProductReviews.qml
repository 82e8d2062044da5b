pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Comptoir.Components
import Comptoir.Models
import Comptoir.Theme

/* What customers say, in short; a touch anywhere on the card leads to all of it. */
Item {
    id: root

    readonly property bool empty: ProductPage.reviewCount === 0

    objectName: "readReviews"
    implicitHeight: card.implicitHeight

    ReviewTeaser {
        id: card

        anchors.fill: parent
        empty: root.empty
        averageText: ProductPage.averageText
        counts: ProductPage.ratingCounts
        linkText: root.empty ? "" : qsTr("Read %n review(s)", "", ProductPage.reviewCount)
        onOpened: Reviews.open(ProductPage.productId)

        Repeater {
            model: ProductPage.excerpts

            ReviewExcerpt {
                required rating
                required title
                required body
                required verified
                required property string author
                required property string day
                required property int index

                /* a tablet lying leaves room for one */
                visible: index === 0 || Theme.portrait || !Theme.tablet
                Layout.fillWidth: true
                Layout.alignment: Qt.AlignTop
                byline: StockWords.joined([author, day])
            }
        }
        AppText {
            Layout.fillWidth: true
            visible: root.empty
            text: qsTr("Nobody has reviewed this product yet.")
            muted: true
        }
    }
    MouseArea {
        anchors.fill: parent
        z: -1
        enabled: !root.empty
        onClicked: Reviews.open(ProductPage.productId)
    }
}
