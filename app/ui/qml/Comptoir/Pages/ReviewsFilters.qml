pragma ComponentBehavior: Bound
import QtQuick
import Comptoir.Components
import Comptoir.Models
import Comptoir.Theme

/* Which reviews are listed; exactly one is on. Single numbers of stars are chosen on the histogram. */
Flow {
    id: root

    spacing: Theme.targetGap

    Repeater {
        model: [
            { key: "all", words: qsTr("All", "reviews") },
            { key: "5", words: qsTr("5 stars") },
            { key: "4", words: qsTr("4 stars") },
            { key: "critical", words: qsTr("1 to 3 stars") }
        ]

        Chip {
            required property var modelData

            objectName: "filter_" + modelData.key
            text: modelData.words
            chosen: Reviews.filter === modelData.key
            Accessible.role: Accessible.RadioButton
            onClicked: if (!chosen) Reviews.setFilter(modelData.key)
        }
    }
}
