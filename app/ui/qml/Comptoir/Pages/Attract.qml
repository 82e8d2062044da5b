pragma ComponentBehavior: Bound
import QtQuick
import Comptoir.Components
import Comptoir.Models
import Comptoir.Theme

/* The screen that waits: one touch target but for languages, reading aids and the product that it shows. */
FocusScope {
    id: root

    readonly property int edge: Theme.portrait ? 64 : Theme.margin
    /* Large letters need the room: then no product is pointed at */
    readonly property bool roomy: Theme.portrait || Theme.textScale < 1.3
    readonly property bool lightWords: Attract.lightWords || Theme.contrast
    readonly property color ink: lightWords ? Theme.colours.pictureInk : Theme.colours.ink

    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Start page")

    Item {
        anchors.fill: parent
        visible: Session.ready

        AttractScene {
            anchors.fill: parent
            pointing: root.roomy
        }
        Pressable {
            objectName: "wake"
            anchors.fill: parent
            text: qsTr("Touch the screen to begin")
            fill: "transparent"
            corner: 0
            scale: 1
            onClicked: Attract.begin()
        }
        AttractWords {
            anchors { left: parent.left; right: parent.right; top: parent.top }
            anchors { leftMargin: root.edge; rightMargin: root.edge; topMargin: Theme.portrait ? 72 : Theme.space6 }
            room: controls.y - y - Theme.space2
            ink: root.ink
            inverted: root.lightWords
        }
        AttractPeek {
            anchors { left: parent.left; right: parent.right; bottom: controls.top }
            anchors { leftMargin: root.edge; rightMargin: root.edge; bottomMargin: Theme.portrait ? 52 : Theme.space4 }
            height: 96
            pointing: root.roomy
        }
        AttractControls {
            id: controls

            anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
            anchors { leftMargin: root.edge; rightMargin: root.edge; bottomMargin: Theme.portrait ? 64 : 40 }
        }
    }
    Loader {
        anchors.fill: parent
        active: !Session.ready
        sourceComponent: Starting {}
    }
    SetupCorner {
        onTapped: Attract.begin()
    }
}
