pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Comptoir.Theme

/* What the store answered to a review. */
Rectangle {
    id: root

    property string author: ""
    property string body: ""

    implicitHeight: column.implicitHeight + 2 * Theme.cardPadding
    radius: Theme.radius
    color: Theme.colours.sunken
    border.width: Theme.contrast ? Theme.hairline : 0
    border.color: Theme.colours.line

    ColumnLayout {
        id: column

        anchors.fill: parent
        anchors.margins: Theme.cardPadding
        spacing: Theme.space1

        RowLayout {
            spacing: Theme.space1 + 4

            Icon { name: "store" }
            AppText {
                Layout.fillWidth: true
                text: root.author
                weight: Font.DemiBold
            }
        }
        AppText {
            Layout.fillWidth: true
            text: root.body
        }
    }
}
