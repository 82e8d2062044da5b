pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Comptoir.Components
import Comptoir.Models
import Comptoir.Theme

/* Name, rating and price of the open product; the price goes under the name when that would get narrow. */
GridLayout {
    id: root

    readonly property bool beside: Theme.portrait && !Theme.tablet && Theme.textScale < 1.2

    columns: beside ? 2 : 1
    columnSpacing: Theme.space4
    rowSpacing: Theme.space2

    ColumnLayout {
        Layout.fillWidth: true
        Layout.minimumWidth: root.beside ? 400 : 0
        Layout.preferredWidth: root.beside ? 480 : -1
        Layout.alignment: Qt.AlignTop
        spacing: Theme.space1

        AppText {
            Layout.fillWidth: true
            visible: Theme.textScale < 1.5
            text: ProductPage.reference.length > 0
                //: brand and reference of an article, as on the shelf label
                ? qsTr("%1 · Ref. %2").arg(ProductPage.brand).arg(ProductPage.reference) : ProductPage.brand
            muted: true
        }
        AppText {
            objectName: "productName"
            Layout.fillWidth: true
            text: ProductPage.name
            size: AppText.Size.Heading
            weight: Font.Bold
        }
        Skeleton {
            visible: !ProductPage.ready && !ProductPage.missing
            implicitWidth: 420
            implicitHeight: Theme.heading
        }
        Flow {
            Layout.fillWidth: true
            spacing: Theme.space2

            RatingLine {
                objectName: "openRating"
                width: Math.min(implicitWidth, parent.width)
                enabled: ProductPage.reviewCount > 0
                average: ProductPage.average
                averageText: ProductPage.averageText
                countText: ProductWords.reviews(ProductPage.reviewCount)
                loading: !ProductPage.ready
                onClicked: Reviews.open(ProductPage.productId)
            }
            Item {
                visible: badge.visible
                width: badge.implicitWidth
                height: Math.max(Theme.target, badge.implicitHeight)

                RepairabilityBadge {
                    id: badge

                    anchors.centerIn: parent
                    score: ProductPage.repairability
                    label: ProductPage.repairabilityKind === "durability" ? qsTr("Durability") : qsTr("Repairability")
                }
            }
        }
    }
    PriceBlock {
        objectName: "price"
        Layout.alignment: root.beside ? Qt.AlignTop | Qt.AlignRight : Qt.AlignLeft
        Layout.fillWidth: true
        alignRight: root.beside
        loading: !ProductPage.ready
        stale: ProductPage.ready && ProductPage.price.length === 0
        price: ProductPage.price
        strikePrice: ProductPage.strikePrice
        discount: ProductPage.discount
        offerEnd: ProductPage.offerEnds.length > 0 ? qsTr("Offer until %1").arg(ProductPage.offerEnds) : ""
        ecoContribution: ProductPage.ecoContribution.length > 0
            ? qsTr("including %1 eco-contribution").arg(ProductPage.ecoContribution) : ""
    }
}
