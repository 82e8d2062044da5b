pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Comptoir.Components
import Comptoir.Models
import Comptoir.Theme

/* The top categories as tiles. */
ColumnLayout {
    id: root

    readonly property int cell: Math.round((Theme.tablet ? 180 : 228) * (1 + (Theme.textScale - 1) * 0.75))

    visible: Catalogue.categories.count > 0
    spacing: Theme.space2

    RowLayout {
        AppText {
            Layout.fillWidth: true
            text: qsTr("Departments")
            size: AppText.Size.Title
            weight: Font.Bold
        }
        LinkButton {
            objectName: "allProducts"
            text: qsTr("All products")
            onClicked: Catalogue.openCategory("")
        }
    }
    GridLayout {
        Layout.fillWidth: true
        columns: Math.max(1, Math.min(Catalogue.categories.count, Math.floor((root.width + Theme.space2) / (root.cell + Theme.space2))))
        columnSpacing: Theme.space2
        rowSpacing: Theme.space2
        uniformCellWidths: true

        Repeater {
            model: Catalogue.categories

            CategoryTile {
                required property string categoryId
                required property string name
                required property string icon
                required picture

                objectName: "category-" + categoryId
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.preferredWidth: root.cell
                text: name
                iconName: String(picture).length > 0 ? "" : icon
                onClicked: Catalogue.openCategory(categoryId)
            }
        }
    }
}
