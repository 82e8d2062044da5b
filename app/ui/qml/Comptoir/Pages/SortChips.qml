pragma ComponentBehavior: Bound
import QtQuick
import Comptoir.Components
import Comptoir.Models
import Comptoir.Theme

/* The order of a shelf; exactly one is on. */
Flow {
    id: root

    spacing: Theme.targetGap

    Repeater {
        model: [
            { key: "popular", words: qsTr("Most popular") },
            { key: "priceUp", words: qsTr("Lowest price") },
            { key: "priceDown", words: qsTr("Highest price") },
            { key: "rating", words: qsTr("Best rated") }
        ]

        Chip {
            required property var modelData

            objectName: "sort_" + modelData.key
            text: modelData.words
            chosen: Catalogue.sort === modelData.key
            Accessible.role: Accessible.RadioButton
            onClicked: Catalogue.setSort(modelData.key)
        }
    }
}
