pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Comptoir.Components
import Comptoir.Models

/* Where the open variant is, in three lines; each leads to all stores. */
StockCard {
    id: root

    Repeater {
        model: ProductPage.stock

        StockLine {
            Layout.fillWidth: true
            onClicked: Navigation.go("Stock")
        }
    }
}
