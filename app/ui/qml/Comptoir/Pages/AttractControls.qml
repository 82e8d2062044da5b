pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Comptoir.Components
import Comptoir.Theme

/* Languages and reading aids, where a seated person reaches them. */
GridLayout {
    id: root

    columns: Theme.portrait || Theme.textScale > 1.3 ? 1 : 2
    columnSpacing: Theme.space3
    rowSpacing: Theme.targetGap

    LanguageChips {
        Layout.fillWidth: root.columns === 1
        Layout.preferredWidth: root.columns === 1 ? root.width : rowWidth
        Layout.preferredHeight: implicitHeight
    }
    AccessibilityRow {
        objectName: "accessibility"
        Layout.fillWidth: true
        minimumHeight: Theme.portrait ? 80 : 72
        onClicked: Overlays.open("accessibility")
    }
}
