pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Comptoir.Components
import Comptoir.Models
import Comptoir.Theme

/* No camera: the place of its picture says so and offers to search; hand-held scanners still work. */
Card {
    id: root

    objectName: "scanWithoutCamera"
    implicitHeight: column.implicitHeight + 2 * Theme.space6

    ColumnLayout {
        id: column

        anchors.centerIn: parent
        width: parent.width - 2 * Theme.space6
        spacing: Theme.space4

        EmptyState {
            Layout.fillWidth: true
            tone: "caution"
            iconName: "camera-off"
            title: qsTr("The camera cannot see anything just now")
            sentence: qsTr("Search for your article by name, or type the digits below its code.")
        }
        Pressable {
            objectName: "searchInstead"
            Layout.fillWidth: true
            minimumHeight: Theme.tablet ? Theme.target : 88
            text: qsTr("Search the whole range")
            outline: Theme.colours.controlLine
            leftPadding: Theme.cardPadding
            contentItem: ButtonContent {
                text: qsTr("Search the whole range")
                iconName: "search"
                size: AppText.Size.Lead
                iconSize: Theme.icon
                colour: Theme.colours.muted
            }
            onClicked: Navigation.go("Search")
        }
    }
}
