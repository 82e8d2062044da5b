pragma ComponentBehavior: Bound
import QtQuick
import Comptoir.Components
import Comptoir.Models
import Comptoir.Theme

/* The order of the list in front; exactly one is on. */
Flow {
    id: root

    function words(key: string): string {
        switch (key) {
        case "popular": return qsTr("Most popular");
        case "priceUp": return qsTr("Lowest price");
        case "priceDown": return qsTr("Highest price");
        default: return qsTr("Best rated");
        }
    }

    spacing: Theme.targetGap

    Repeater {
        model: ["popular", "priceUp", "priceDown", "rating"]

        Chip {
            required property string modelData

            objectName: "sort_" + modelData
            text: root.words(modelData)
            chosen: Facets.sort === modelData
            Accessible.role: Accessible.RadioButton
            onClicked: Facets.setSort(modelData)
        }
    }
}
