pragma ComponentBehavior: Bound
import QtQuick
import Comptoir.Components
import Comptoir.Models
import Comptoir.Theme

/* The screen that waits for somebody: moving pictures, what to do, languages and reading aids at once. */
FocusScope {
    id: root

    readonly property int edge: Theme.portrait ? 64 : Theme.margin
    readonly property int textLimit: Theme.portrait ? root.width : root.width * 0.56
    readonly property color ink: Attract.lightWords || Theme.contrast ? Theme.colours.pictureInk : Theme.colours.ink

    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Start page")

    Rectangle {
        anchors.fill: parent
        color: Theme.contrast ? Theme.colours.paper : Theme.colours.brand
    }
    AttractScene {
        anchors.fill: parent
        visible: Session.ready
    }
    Pressable {
        objectName: "wake"
        anchors.fill: parent
        visible: Session.ready
        text: qsTr("Touch the screen to begin")
        fill: "transparent"
        corner: 0
        scale: 1
        onClicked: Attract.begin()
    }
    AttractWords {
        id: words

        x: root.LayoutMirroring.enabled ? root.width - width - root.edge : root.edge
        y: Theme.reach && Theme.portrait ? root.height * 0.2 : Theme.portrait ? 72 : Theme.space6
        width: root.textLimit - 2 * root.edge
        visible: Session.ready
        ink: root.ink
    }
    Row {
        anchors { right: parent.right; rightMargin: root.edge; verticalCenter: words.top; verticalCenterOffset: 28 }
        visible: Session.ready && Attract.town.length > 0 && Theme.textScale < 1.6
        spacing: Theme.space1

        Icon {
            anchors.verticalCenter: parent.verticalCenter
            name: "map-pin"
            colour: root.ink
        }
        AppText {
            anchors.verticalCenter: parent.verticalCenter
            text: Attract.town
            weight: Font.Medium
            color: root.ink
            wrapMode: Text.NoWrap
        }
    }
    AttractControls {
        id: controls

        anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
        anchors { leftMargin: root.edge; rightMargin: root.edge; bottomMargin: Theme.portrait ? 64 : 40 }
        visible: Session.ready
    }
    AttractPeek {
        anchors { left: parent.left; right: parent.right; bottom: controls.top }
        anchors { leftMargin: root.edge; rightMargin: root.edge; bottomMargin: Theme.portrait ? 52 : Theme.space4 }
        visible: Session.ready
        height: 96
    }
    Starting {
        anchors.fill: parent
        visible: !Session.ready
    }
}
