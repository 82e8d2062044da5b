pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Comptoir.Theme

/* A few products side by side, in whole rows: what does not fill a row is left out after the first. */
Item {
    id: root

    property alias model: cards.model
    readonly property int gap: Theme.tablet ? Theme.space2 : Theme.space3
    readonly property int least: Theme.tablet ? 200 : (Theme.textScale > 1.3 ? 420 : 300)
    readonly property int columns: Math.max(1, Math.floor((width + gap) / (least + gap)))
    readonly property int whole: Math.max(columns, Math.floor(cards.count / columns) * columns)
    readonly property real cell: (width - (columns - 1) * gap) / columns

    implicitHeight: grid.implicitHeight

    GridLayout {
        id: grid

        width: parent.width
        columns: root.columns
        columnSpacing: root.gap
        rowSpacing: root.gap

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
}
