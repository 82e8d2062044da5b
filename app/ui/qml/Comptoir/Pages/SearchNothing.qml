pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Comptoir.Components
import Comptoir.Models
import Comptoir.Theme

/* Nothing was found: what to try instead. */
Flickable {
    id: root

    property bool compact: false

    objectName: "nothingFound"
    contentHeight: column.implicitHeight
    boundsBehavior: Flickable.StopAtBounds
    clip: true

    ColumnLayout {
        id: column

        width: parent.width
        spacing: Theme.space3

        EmptyState {
            Layout.fillWidth: true
            Layout.topMargin: root.compact ? 0 : Theme.space6
            iconName: "search"
            title: qsTr("Nothing found for “%1”").arg(Catalogue.text.trim())
            sentence: qsTr("Try a shorter or a more general word, or scan the label on the shelf.")
            actionText: root.compact ? "" : qsTr("Scan an item")
            secondText: root.compact ? "" : qsTr("Browse the range")
            onActionRequested: Navigation.go("Scan")
            onSecondRequested: Navigation.go("Home")
        }
    }
}
