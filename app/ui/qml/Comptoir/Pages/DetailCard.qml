pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Comptoir.Components
import Comptoir.Theme

/* A titled card whose children stand in a column. */
Card {
    id: root

    property string title: ""
    default property alias content: column.data

    implicitHeight: column.implicitHeight + 2 * Theme.cardPadding

    ColumnLayout {
        id: column

        anchors.fill: parent
        anchors.margins: Theme.cardPadding
        spacing: Theme.space2

        AppText {
            Layout.fillWidth: true
            text: root.title
            size: AppText.Size.Title
            weight: Font.DemiBold
        }
    }
}
