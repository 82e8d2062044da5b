pragma ComponentBehavior: Bound
import QtQuick
import Comptoir.Components
import Comptoir.Models
import Comptoir.Theme

/* Which reviews are listed; exactly one is on. Single numbers of stars are chosen on the histogram. */
Flow {
    id: root

    function words(key: string): string {
        switch (key) {
        case "all": return qsTr("All", "reviews");
        case "5": return qsTr("5 stars");
        case "4": return qsTr("4 stars");
        default: return qsTr("1 to 3 stars");
        }
    }

    spacing: Theme.targetGap

    Repeater {
        model: ["all", "5", "4", "critical"]

        Chip {
            required property string modelData

            objectName: "filter_" + modelData
            text: root.words(modelData)
            chosen: Reviews.filter === modelData
            Accessible.role: Accessible.RadioButton
            onClicked: if (!chosen) Reviews.setFilter(modelData)
        }
    }
}
