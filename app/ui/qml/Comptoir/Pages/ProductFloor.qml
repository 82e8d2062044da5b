pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Comptoir.Components
import Comptoir.Models
import Comptoir.Theme

/* Where it lies in this store: in words beside a small plan; a touch opens the large one. */
ColumnLayout {
    id: root

    signal opened()

    visible: StoreFloor.available
    spacing: Theme.space2

    SectionTitle {
        Layout.fillWidth: true
        text: qsTr("In this store")
    }
    Card {
        Layout.fillWidth: true
        implicitHeight: grid.implicitHeight + 2 * Theme.cardPadding

        GridLayout {
            id: grid

            x: Theme.cardPadding
            y: Theme.cardPadding
            width: parent.width - 2 * Theme.cardPadding
            columns: Theme.textScale > 1.3 ? 1 : 2
            columnSpacing: Theme.space3
            rowSpacing: Theme.space2

            ProductFloorPlan {
                Layout.preferredWidth: Theme.textScale > 1.3 ? grid.width : Math.min(400, grid.width / 2)
                Layout.preferredHeight: width / StoreFloor.aspect
                detailed: false
            }
            ColumnLayout {
                Layout.fillWidth: true
                spacing: Theme.space1

                AppText {
                    objectName: "floorPlace"
                    Layout.fillWidth: true
                    text: StockWords.capital(StockWords.shelf(StoreFloor.aisle, StoreFloor.bay))
                    size: AppText.Size.Lead
                    weight: Font.DemiBold
                }
                AppText {
                    Layout.fillWidth: true
                    visible: text.length > 0
                    text: StoreFloor.section
                    muted: true
                }
                PillButton {
                    objectName: "openFloor"
                    Layout.topMargin: Theme.space1
                    text: qsTr("Show me the way")
                    iconName: "map-pin"
                    onClicked: root.opened()
                }
            }
        }
    }
}
