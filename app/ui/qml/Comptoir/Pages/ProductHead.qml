pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Comptoir.Components
import Comptoir.Models
import Comptoir.Theme

/* What it is and what it costs. Beside each other when the name keeps 400 px, one under the other otherwise. */
GridLayout {
    id: root

    readonly property bool besides: Theme.portrait && Theme.textScale <= 1.3
                                    && width - price.implicitWidth - columnSpacing >= 400

    columns: besides ? 2 : 1
    columnSpacing: Theme.gutter
    rowSpacing: Theme.portrait ? Theme.space2 : Theme.space3

    ColumnLayout {
        Layout.fillWidth: true
        Layout.alignment: Qt.AlignTop
        spacing: Theme.space1

        AppText {
            objectName: "productReference"
            Layout.fillWidth: true
            visible: ProductPage.ready && Theme.textScale <= 1.3
            text: StockWords.joined([ProductPage.brand, qsTr("Ref. %1").arg(ProductPage.reference)])
            muted: true
        }
        AppText {
            objectName: "productName"
            Layout.fillWidth: true
            visible: ProductPage.ready
            text: ProductPage.name
            size: AppText.Size.Heading
            weight: Font.Bold
            Accessible.role: Accessible.Heading
        }
        Skeleton {
            visible: !ProductPage.ready
            Layout.preferredWidth: 460
            Layout.preferredHeight: Theme.heading
        }
        Flow {
            Layout.fillWidth: true
            Layout.topMargin: 4
            visible: ProductPage.ready
            spacing: Theme.space2

            RatingLine {
                objectName: "rating"
                width: Math.min(implicitWidth, parent.width)
                minimumHeight: Theme.portrait ? 48 : Theme.target
                enabled: !empty
                average: ProductPage.average
                averageText: ProductPage.averageText
                countText: ProductPage.reviewCount > 0 ? qsTr("%n review(s)", "", ProductPage.reviewCount) : ""
                onClicked: Reviews.open(ProductPage.productId)
            }
            RepairabilityBadge {
                score: ProductPage.repairability
                label: ProductPage.repairabilityKind === "durability" ? qsTr("Durability", "index of a product")
                                                                      : qsTr("Repairability", "index of a product")
            }
        }
    }
    ProductPrice {
        id: price

        Layout.alignment: Qt.AlignTop
        Layout.fillWidth: !root.besides
        besides: root.besides
        roomy: !root.besides && !Theme.portrait && Theme.textScale <= 1.3
    }
}
