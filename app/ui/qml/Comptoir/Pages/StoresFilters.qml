pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Comptoir.Components
import Comptoir.Models
import Comptoir.Theme

/* Which stores are listed; "nearest" is the list without filters. */
RowLayout {
    id: root

    spacing: Theme.space2

    Flow {
        Layout.fillWidth: true
        spacing: Theme.targetGap

        Chip {
            objectName: "filter-nearest"
            text: qsTr("Nearest")
            chosen: Stores.filters.length === 0
            onClicked: Stores.setFilter("nearest")
        }
        Chip {
            objectName: "filter-stock"
            text: qsTr("In stock")
            chosen: Stores.filters.includes("stock")
            onClicked: Stores.setFilter("stock")
        }
        Chip {
            objectName: "filter-open"
            text: qsTr("Open now")
            chosen: Stores.filters.includes("open")
            onClicked: Stores.setFilter("open")
        }
        Chip {
            objectName: "filter-locker"
            text: qsTr("24-hour locker")
            chosen: Stores.filters.includes("locker")
            onClicked: Stores.setFilter("locker")
        }
    }
    AppText {
        Layout.alignment: Qt.AlignVCenter
        visible: Theme.textScale < 1.3 && Stores.rows.count > 0
        text: qsTr("%1 of %2", "5 stores of 12").arg(Stores.rows.count).arg(Stores.total)
        muted: true
        tabular: true
        wrapMode: Text.NoWrap
    }
}
