pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Comptoir.Components
import Comptoir.Models
import Comptoir.Theme

/* While the screen is spoken: back and on through everything there is, say it again, use it. Always at the bottom,
   the same four places, so that fingers find it. */
Rectangle {
    id: root

    objectName: "speechBar"
    implicitHeight: visible ? row.implicitHeight + 2 * Theme.space2 : 0
    visible: Speech.on
    color: Theme.contrast ? Theme.colours.card : Theme.colours.ink

    Accessible.role: Accessible.ToolBar
    Accessible.name: qsTr("Speech")

    GridLayout {
        id: row

        anchors { left: parent.left; right: parent.right; verticalCenter: parent.verticalCenter }
        anchors { leftMargin: Theme.margin; rightMargin: Theme.margin }
        columns: Theme.textScale > 1.3 ? 2 : 4
        columnSpacing: Theme.targetGap
        rowSpacing: Theme.targetGap
        uniformCellWidths: true

        SecondaryButton {
            objectName: "speechBack"
            Layout.fillWidth: true
            text: qsTr("Before")
            iconName: Theme.textScale > 1.3 ? "" : "chevron-left"
            size: AppText.Size.Body
            focusPolicy: Qt.TabFocus
            onClicked: Pointer.previous()
        }
        SecondaryButton {
            objectName: "speechRepeat"
            Layout.fillWidth: true
            text: qsTr("Again")
            iconName: Theme.textScale > 1.3 ? "" : "speaking"
            size: AppText.Size.Body
            focusPolicy: Qt.TabFocus
            onClicked: Speech.repeat()
        }
        SecondaryButton {
            objectName: "speechUse"
            Layout.fillWidth: true
            text: qsTr("Use it")
            iconName: Theme.textScale > 1.3 ? "" : "check"
            size: AppText.Size.Body
            focusPolicy: Qt.TabFocus
            onClicked: Pointer.act()
        }
        SecondaryButton {
            objectName: "speechOn"
            Layout.fillWidth: true
            text: qsTr("Next")
            trailingIcon: Theme.textScale > 1.3 ? "" : "chevron-right"
            size: AppText.Size.Body
            focusPolicy: Qt.TabFocus
            onClicked: Pointer.next()
        }
    }
}
