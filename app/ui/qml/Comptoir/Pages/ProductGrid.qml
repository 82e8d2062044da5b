pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls.Basic
import Comptoir.Theme

/* Many products, drawn only where they can be seen; more are asked for near the end. */
GridView {
    id: root

    property QtObject products: null
    readonly property int least: Math.round((Theme.tablet ? 190 : 290) * (1 + (Theme.textScale - 1) / 2))
    readonly property int columns: Math.max(1, Math.floor(width / (least + Theme.space2)))

    signal endNear()

    objectName: "productGrid"
    model: root.products
    cellWidth: Math.floor(width / columns)
    cellHeight: Math.round(Theme.tablet ? 170 + 200 * Theme.textScale : 290 + 240 * Theme.textScale)
    boundsBehavior: Flickable.StopAtBounds
    clip: true
    reuseItems: true
    onContentYChanged: if (contentY > contentHeight - 2 * height) root.endNear()
    ScrollIndicator.vertical: ScrollIndicator {}
    delegate: ProductTile {
        width: root.cellWidth - Theme.space2
        height: root.cellHeight - Theme.space2
    }
}
