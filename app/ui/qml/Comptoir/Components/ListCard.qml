pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Comptoir.Theme

/* A card with a heading, how many there are, and rows one below another. */
Card {
    id: root

    property string title: ""
    property int count: 0
    default property alias rows: list.data

    implicitHeight: column.implicitHeight + Theme.space2 + Theme.space1

    ColumnLayout {
        id: column

        x: Theme.space3
        y: Theme.space2
        width: parent.width - 2 * Theme.space3
        spacing: 0

        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.space2

            AppText {
                Layout.fillWidth: true
                text: root.title
                size: AppText.Size.Title
                weight: Font.DemiBold
            }
            AppText {
                visible: root.count > 0
                text: root.count
                muted: true
                tabular: true
            }
        }
        ColumnLayout {
            id: list

            Layout.fillWidth: true
            spacing: 0
        }
    }
}
