pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Comptoir.Components
import Comptoir.Models
import Comptoir.Theme

/* A promotion in one line, where there is width: price, discount, and the small lines beside them. */
RowLayout {
    id: root

    property string ends: ""
    property string eco: ""

    spacing: Theme.space3

    AppText {
        text: ProductPage.price
        size: Theme.tablet ? AppText.Size.Headline : AppText.Size.Display
        weight: Font.Bold
        tabular: true
        color: Theme.colours.promotion
        wrapMode: Text.NoWrap
    }
    DiscountBadge {
        text: ProductPage.discount
    }
    ColumnLayout {
        Layout.fillWidth: true
        spacing: 2

        MarkedText {
            Layout.fillWidth: true
            before: qsTr("Lowest price of the last 30 days:") + " "
            marked: ProductPage.strikePrice.replace(/ /g, "\u00a0")
            struck: true
            muted: true
            tabular: true
        }
        AppText {
            Layout.fillWidth: true
            visible: text.length > 0
            text: root.ends
            muted: true
        }
        AppText {
            Layout.fillWidth: true
            visible: text.length > 0
            text: root.eco
            size: AppText.Size.Caption
            muted: true
        }
    }
}
