pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Comptoir.Components
import Comptoir.Models
import Comptoir.Theme

/* The top categories as tiles, in lines that are as full as can be. */
Item {
    id: root

    readonly property int gap: Theme.tablet ? Theme.space2 : Theme.space3
    readonly property int least: Math.round((Theme.tablet ? 148 : 220) * Math.max(1, Theme.textScale * 0.85))
    readonly property int most: Math.max(1, Math.floor((width + gap) / (least + gap)))
    readonly property int lines: Math.max(1, Math.ceil(tiles.count / most))
    readonly property int columns: Math.max(1, Math.ceil(tiles.count / lines))
    readonly property real cell: (width - (columns - 1) * gap) / columns

    implicitHeight: grid.implicitHeight

    GridLayout {
        id: grid

        width: parent.width
        columns: root.columns
        columnSpacing: root.gap
        rowSpacing: root.gap

        Repeater {
            id: tiles

            model: Catalogue.categories

            CategoryTile {
                required property var model
                readonly property string spokenLanguage: Session.catalogueLocale

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
}
