pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Comptoir.Components
import Comptoir.Theme

/* A titled grid of products; hidden while it is empty. */
ColumnLayout {
    id: root

    property string title: ""
    property QtObject products: null
    readonly property int cell: Math.round((Theme.tablet ? 190 : 290) * (1 + (Theme.textScale - 1) / 2))
    readonly property int columns: Math.max(1, Math.floor((width + Theme.space2) / (cell + Theme.space2)))

    visible: repeater.count > 0
    spacing: Theme.space2

    AppText {
        Layout.fillWidth: true
        text: root.title
        size: AppText.Size.Title
        weight: Font.Bold
    }
    GridLayout {
        Layout.fillWidth: true
        columns: root.columns
        columnSpacing: Theme.space2
        rowSpacing: Theme.space2
        uniformCellWidths: true

        Repeater {
            id: repeater

            model: root.products

            ProductTile {
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.preferredWidth: root.cell
            }
        }
    }
}
