pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Comptoir.Components
import Comptoir.Models
import Comptoir.Theme

/* Everything by which the list in front can be narrowed; several at once. The list behind follows every touch. */
SheetPopup {
    id: root

    objectName: "filterSheet"
    title: qsTr("Filter")
    sheetWidth: Theme.portrait || Theme.tablet ? 984 : 1240
    onCloseRequested: opened = false

    GridLayout {
        Layout.fillWidth: true
        columns: Theme.portrait || Theme.textScale > 1.3 ? 1 : 2
        columnSpacing: Theme.space4
        rowSpacing: Theme.space3

        Repeater {
            model: Facets.groups

            FilterGroup {
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                Layout.alignment: Qt.AlignTop
            }
        }
    }
    AppText {
        Layout.fillWidth: true
        visible: Facets.groups.count === 0
        text: qsTr("These products do not differ in anything.")
        muted: true
    }
    footer: GridLayout {
        columns: Theme.textScale > 1.3 ? 1 : 2
        columnSpacing: Theme.space2
        rowSpacing: Theme.space2

        SecondaryButton {
            objectName: "clearAll"
            Layout.fillWidth: Theme.textScale > 1.3
            Layout.fillHeight: true
            enabled: Facets.chosenCount > 0
            text: qsTr("Remove all filters")
            onClicked: Facets.clear()
        }
        PrimaryButton {
            objectName: "showFiltered"
            Layout.fillWidth: true
            text: qsTr("See %n product(s)", "", Facets.count)
            onClicked: root.opened = false
        }
    }
}
