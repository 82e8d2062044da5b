pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls.Basic
import Comptoir.Components
import Comptoir.Models
import Comptoir.Theme

/* Many products side by side; only those in sight exist. Near the end it asks for more. */
GridView {
    id: root

    property int pictureHeight: Theme.tablet ? 120 : (Theme.portrait ? 220 : 160)
    readonly property int least: Theme.tablet ? 200 : (Theme.textScale > 1.3 ? 420 : 300)
    readonly property int gap: Theme.tablet ? Theme.space2 : Theme.space3
    /* half a gap on either side of every card: pages let the grid reach out by that much */
    readonly property int bleed: gap / 2
    readonly property int columns: Math.max(1, Math.floor(width / (least + gap)))

    property bool atTop: true

    signal moreWanted()

    /* A header that grows must not slide out of sight, and another list begins at its beginning */
    function keepTop(): void {
        if (root.atTop)
            root.positionViewAtBeginning();
    }

    cellWidth: Math.floor(width / columns)
    cellHeight: Math.ceil(sample.implicitHeight) + gap
    cacheBuffer: 800
    boundsBehavior: Flickable.StopAtBounds
    clip: true
    onOriginYChanged: Qt.callLater(root.keepTop)
    onMovementEnded: root.atTop = root.contentY <= root.originY + 1
    ScrollIndicator.vertical: ScrollIndicator {}
    onContentYChanged: if (contentY + height > contentHeight + originY - 2 * cellHeight) root.moreWanted()
    onCountChanged: if (contentHeight < height) root.moreWanted()

    Connections {
        target: Catalogue
        function onReordered(): void {
            root.atTop = true;
            root.keepTop();
        }
    }
    delegate: ProductTile {
        width: root.cellWidth
        height: root.cellHeight
        leftInset: root.bleed
        rightInset: root.bleed
        bottomInset: root.gap
        leftPadding: padding + leftInset
        rightPadding: padding + rightInset
        bottomPadding: padding + bottomInset
        pictureHeight: root.pictureHeight
    }

    ProductCard {
        id: sample

        parent: root
        visible: false
        width: root.cellWidth - root.gap
        pictureHeight: root.pictureHeight
        text: "M\nM\nM"
        brand: "M"
        price: "M"
        ratingText: "M"
        stockText: "M"
    }
}
