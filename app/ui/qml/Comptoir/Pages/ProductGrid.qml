pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Comptoir.Theme

/* A few products side by side, in whole rows: what does not fill a row is left out after the first. */
GridLayout {
    id: root

    property alias model: cards.model
    readonly property int least: Theme.tablet ? 200 : (Theme.textScale > 1.3 ? 420 : 300)
    readonly property int whole: Math.max(columns, Math.floor(cards.count / columns) * columns)
    readonly property real cell: (width - (columns - 1) * columnSpacing) / columns

    Layout.minimumWidth: 0
    Layout.maximumWidth: Number.POSITIVE_INFINITY
    columns: Math.max(1, Math.floor((width + columnSpacing) / (least + columnSpacing)))
    columnSpacing: Theme.tablet ? Theme.space2 : Theme.space3
    rowSpacing: columnSpacing

    Repeater {
        id: cards

        ProductTile {
            required property int index

            Layout.preferredWidth: root.cell
            Layout.fillHeight: true
            visible: index < root.whole
        }
    }
}
