pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Comptoir.Theme

/* The associate's pages: the rail with what works, a column of identity on card, the work beside it. */
FocusScope {
    id: root

    property string title: ""
    property string place: ""
    property int asideWidth: 320
    property alias aside: asideColumn.data
    property alias asideActions: asideFoot.data
    property alias foot: footColumn.data
    default property alias work: workColumn.data
    readonly property bool twoColumns: root.width > 900 && Theme.textScale < 1.6
    property bool asking: false

    Accessible.role: Accessible.Pane
    Accessible.name: root.title

    Rectangle { anchors.fill: parent; color: Theme.colours.paper }
    TabletRail {
        id: rail

        objectName: "rail"
        anchors { left: parent.left; top: parent.top; bottom: parent.bottom }
        width: implicitWidth
        place: root.place
        onAssociateRequested: root.asking = true
    }
    Rectangle {
        id: pane

        anchors { left: rail.right; top: parent.top; bottom: root.twoColumns ? parent.bottom : undefined }
        width: root.twoColumns ? root.asideWidth : 0
        visible: width > 0
        color: Theme.colours.card

        Rectangle {
            anchors.right: parent.right
            width: Theme.hairline
            height: parent.height
            color: Theme.colours.line
        }
    }
    Flickable {
        id: asideView

        parent: root.twoColumns ? pane : asideSlot
        anchors { left: parent.left; right: parent.right; top: parent.top; bottom: asideFoot.top; margins: root.twoColumns ? Theme.margin - 4 : 0 }
        contentHeight: asideColumn.implicitHeight
        clip: contentHeight > height
        interactive: root.twoColumns && contentHeight > height
        boundsBehavior: Flickable.StopAtBounds
        ScrollIndicator.vertical: ScrollIndicator {}

        ColumnLayout {
            id: asideColumn

            width: parent.width
            spacing: Theme.space2
        }
    }
    ColumnLayout {
        id: asideFoot

        parent: asideView.parent
        anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
        anchors.margins: root.twoColumns && implicitHeight > 0 ? Theme.margin - 4 : 0
        spacing: Theme.space1
    }
    Flickable {
        id: workView

        anchors { left: pane.right; right: parent.right; top: parent.top; bottom: footColumn.top; margins: Theme.margin }
        contentHeight: stack.implicitHeight
        clip: contentHeight > height
        interactive: contentHeight > height
        boundsBehavior: Flickable.StopAtBounds
        ScrollIndicator.vertical: ScrollIndicator {}

        ColumnLayout {
            id: stack

            width: parent.width
            spacing: Theme.space2

            Item {
                id: asideSlot

                Layout.fillWidth: true
                visible: !root.twoColumns && root.asideWidth > 0
                implicitHeight: asideColumn.implicitHeight + asideFoot.implicitHeight + Theme.space2
            }
            ColumnLayout {
                id: workColumn

                Layout.fillWidth: true
                spacing: Theme.space2
            }
        }
    }
    ColumnLayout {
        id: footColumn

        anchors { left: pane.right; right: parent.right; bottom: parent.bottom; margins: Theme.margin }
        spacing: Theme.space2
    }
    SignOutSheet {
        opened: root.asking
        onCloseRequested: root.asking = false
    }
}
