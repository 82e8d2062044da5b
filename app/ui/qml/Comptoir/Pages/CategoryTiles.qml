pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Comptoir.Components
import Comptoir.Models
import Comptoir.Theme

/* The top categories as tiles. */
GridLayout {
    id: root

    readonly property int least: Math.round((Theme.tablet ? 148 : 220) * Math.max(1, Theme.textScale * 0.85))
    readonly property int most: Math.max(1, Math.floor((width + columnSpacing) / (least + columnSpacing)))
    readonly property int lines: Math.ceil(tiles.count / most)
    readonly property real cell: (width - (columns - 1) * columnSpacing) / columns

    Layout.minimumWidth: 0
    Layout.maximumWidth: Number.POSITIVE_INFINITY
    columns: Math.max(1, Math.ceil(tiles.count / Math.max(1, lines)))
    columnSpacing: Theme.tablet ? Theme.space2 : Theme.space3
    rowSpacing: columnSpacing

    Repeater {
        id: tiles

        model: Catalogue.categories

        CategoryTile {
            required property var model

            objectName: "category_" + model.categoryId
            Layout.preferredWidth: root.cell
            Layout.fillHeight: true
            minimumWidth: 0
            minimumHeight: Theme.tablet ? 104 : 160
            text: model.name
            iconName: model.icon
            onClicked: Catalogue.openCategory(model.categoryId)
        }
    }
}
