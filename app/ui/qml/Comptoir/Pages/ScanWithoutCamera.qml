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
            title: qsTr("The camera is not working just now")
            sentence: qsTr("You find every item by its name, or with the digits below its code. A hand-held scanner works too.")
        }
        Pressable {
            id: search

            objectName: "searchInstead"
            Layout.fillWidth: true
            minimumHeight: Theme.tablet ? Theme.target : 88
            text: qsTr("Name, brand or reference of your item")
            spokenName: qsTr("Search the whole range") + ", " + text
            outline: Theme.colours.controlLine
            leftPadding: Theme.cardPadding
            contentItem: RowLayout {
                spacing: Theme.space2

                Icon {
                    name: "search"
                    colour: Theme.colours.muted
                }
                AppText {
                    Layout.fillWidth: true
                    text: search.text
                    size: AppText.Size.Lead
                    muted: true
                    spoken: false
                }
            }
            onClicked: Navigation.go("Search")
        }
    }
}
