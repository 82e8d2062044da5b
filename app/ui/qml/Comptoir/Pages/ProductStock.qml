pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Comptoir.Components
import Comptoir.Models

/* Where it is, in three lines; each opens the list of all places. */
StockCard {
    id: root

    Repeater {
        model: ProductPage.stock

        StockLine {
            required property int index

            objectName: ({ here: "stockHere", near: "stockNearby", online: "stockOnline" })[model.kind] ?? ""
            Layout.fillWidth: true
            separator: index > 0
            onClicked: Navigation.go("Stock")
        }
    }
}
