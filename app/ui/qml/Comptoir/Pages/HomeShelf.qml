pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Comptoir.Theme

/* A heading and a few products below it; nothing at all while there are none. */
ColumnLayout {
    id: root

    property alias text: title.text
    property alias linkText: title.linkText
    property alias linkName: title.linkName
    property alias model: grid.model

    signal opened()

    visible: (grid.model?.count ?? 0) > 0
    spacing: Theme.space2

    SectionTitle {
        id: title

        Layout.fillWidth: true
        onOpened: root.opened()
    }
    ProductGrid {
        id: grid

        Layout.fillWidth: true
    }
}
