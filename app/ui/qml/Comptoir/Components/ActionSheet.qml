pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Comptoir.Theme

/* The sheet at the bottom of a portrait page; children stand in its column. `flat` (landscape,
   tablet) takes the sheet away and leaves the actions. */
Item {
    id: root

    property bool flat: !Theme.portrait
    property int spacing: Theme.space2
    default property alias actions: column.data

    implicitHeight: column.implicitHeight + (flat ? 0 : Theme.space4 + Theme.space4 + Theme.space1)
    implicitWidth: 1080

    Item {
        anchors.fill: parent
        visible: !root.flat

        Shadow {
            anchors.fill: sheet
            anchors.margins: -reach
            corner: Theme.radiusSheet
            z: 0
        }
        Rectangle {
            id: sheet

            anchors.fill: parent
            topLeftRadius: Theme.contrast ? 0 : Theme.radiusSheet
            topRightRadius: topLeftRadius
            color: Theme.colours.card
        }
        Rectangle {
            width: parent.width
            height: Theme.hairline
            color: Theme.colours.line
            visible: Theme.contrast
        }
    }
    MouseArea {
        anchors.fill: parent
        enabled: !root.flat
    }
    ColumnLayout {
        id: column

        anchors.fill: parent
        anchors.leftMargin: root.flat ? 0 : Theme.margin
        anchors.rightMargin: root.flat ? 0 : Theme.margin
        anchors.topMargin: root.flat ? 0 : Theme.space4
        anchors.bottomMargin: root.flat ? 0 : Theme.space4 + Theme.space1
        spacing: root.spacing
    }
}
