pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Comptoir.Components
import Comptoir.Models
import Comptoir.Theme

/* The plan of this store as large as the screen allows, with the way from here. */
SheetPopup {
    id: root

    objectName: "floorSheet"
    title: StockWords.capital(StockWords.shelf(StoreFloor.aisle, StoreFloor.bay))
    sentence: StockWords.joined([StoreFloor.section, ProductPage.name])
    sheetWidth: Theme.portrait ? 1000 : Math.round(Math.min(parent.width - 96, (parent.height - 380) * StoreFloor.aspect + 96))
    onCloseRequested: opened = false

    ProductFloorPlan {
        Layout.fillWidth: true
        Layout.preferredHeight: width / StoreFloor.aspect
    }
}
