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
    /* Stars and index move up beside the small lines of the price when those leave room for them */
    readonly property real marksWidth: rating.implicitWidth + badge.implicitWidth + marks.spacing
    readonly property real pull: besides && marksWidth + 320 < width
        ? Math.max(0, price.implicitHeight - Math.max(names.implicitHeight, 104)) : 0

    columns: besides ? 2 : 1
    columnSpacing: Theme.gutter
    rowSpacing: Theme.space2

    ColumnLayout {
        id: names

        Layout.row: 0
        Layout.column: 0
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
            readonly property string spokenLanguage: Session.catalogueLocale

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
    }
    Flow {
        id: marks

        Layout.row: 1
        Layout.column: 0
        Layout.columnSpan: root.columns
        Layout.fillWidth: true
        Layout.topMargin: -root.pull
        visible: ProductPage.ready
        spacing: Theme.space2

        RatingLine {
            id: rating

            objectName: "rating"
            width: Math.min(implicitWidth, parent.width)
            minimumHeight: Theme.target
            enabled: !empty
            average: ProductPage.average
            averageText: ProductPage.averageText
            countText: ProductPage.reviewCount > 0 ? qsTr("%n review(s)", "", ProductPage.reviewCount) : ""
            onClicked: Reviews.open(ProductPage.productId)
        }
        Item {
            visible: ProductPage.repairability.length > 0
            width: badge.implicitWidth
            height: Math.max(rating.height, badge.implicitHeight)

            RepairabilityBadge {
                id: badge

                anchors.verticalCenter: parent.verticalCenter
                score: ProductPage.repairability
                label: ProductPage.repairabilityKind === "durability" ? qsTr("Durability", "index of a product")
                                                                      : qsTr("Repairability", "index of a product")
            }
        }
    }
    ProductPrice {
        id: price

        Layout.row: root.besides ? 0 : 2
        Layout.column: root.besides ? 1 : 0
        Layout.alignment: Qt.AlignTop
        Layout.fillWidth: !root.besides
        besides: root.besides
    }
}
