pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Comptoir.Theme

/* The price of a product: plain, in promotion (when `strikePrice` is given), loading or stale.
   All texts come formatted. `alignRight` puts it at the end of the line, as beside a name. */
ColumnLayout {
    id: root

    property string price: ""
    property string prefix: ""
    property string strikePrice: ""
    property string strikeLabel: qsTr("Lowest price of the last 30 days:")
    property string discount: ""
    property string offerEnd: ""
    property string ecoContribution: ""
    property string unitPrice: ""
    property bool loading: false
    property bool stale: false
    property bool alignRight: false
    property int size: AppText.Size.Display
    readonly property bool promoted: strikePrice.length > 0
    readonly property int side: alignRight ? Qt.AlignRight : Qt.AlignLeft

    spacing: 4
    Layout.fillWidth: !alignRight

    RowLayout {
        Layout.alignment: root.side
        visible: !root.loading
        spacing: Theme.space2
        layoutDirection: root.alignRight ? Qt.LeftToRight : Qt.RightToLeft

        DiscountBadge { text: root.discount }
        AppText {
            text: (root.prefix + " " + root.price).trim()
            size: root.size
            weight: Font.Bold
            tabular: true
            color: root.promoted ? Theme.colours.promotion : Theme.colours.ink
            wrapMode: Text.NoWrap
        }
    }
    Skeleton {
        Layout.alignment: root.side
        visible: root.loading
        implicitWidth: Theme.display * 4
        implicitHeight: Theme.display
    }
    AppText {
        objectName: "unitPrice"
        Layout.fillWidth: true
        visible: text.length > 0
        text: root.unitPrice
        tabular: true
        horizontalAlignment: root.alignRight ? Text.AlignRight : Text.AlignLeft
    }
    AppText {
        Layout.fillWidth: true
        visible: root.stale
        text: qsTr("Price to be confirmed")
        weight: Font.DemiBold
        color: Theme.colours.caution
        horizontalAlignment: root.alignRight ? Text.AlignRight : Text.AlignLeft
    }
    MarkedText {
        Layout.fillWidth: true
        visible: root.promoted
        before: root.strikeLabel + " "
        marked: root.strikePrice.replace(/ /g, "\u00a0")
        struck: true
        markColour: Theme.colours.ink
        muted: true
        tabular: true
        horizontalAlignment: root.alignRight ? Text.AlignRight : Text.AlignLeft
    }
    AppText {
        Layout.fillWidth: true
        visible: text.length > 0
        text: root.offerEnd
        muted: true
        horizontalAlignment: root.alignRight ? Text.AlignRight : Text.AlignLeft
    }
    AppText {
        Layout.fillWidth: true
        visible: text.length > 0
        text: root.ecoContribution
        size: AppText.Size.Caption
        muted: true
        horizontalAlignment: root.alignRight ? Text.AlignRight : Text.AlignLeft
    }
}
