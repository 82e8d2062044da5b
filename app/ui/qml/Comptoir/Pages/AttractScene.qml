pragma ComponentBehavior: Bound
import QtQuick
import Comptoir.Components
import Comptoir.Models
import Comptoir.Theme

/* The scenes: slow zoom and cross-fade; corners on the product that the peek below speaks of. */
Item {
    id: root

    readonly property bool calm: Theme.reducedMotion || GraphicsInfo.api === GraphicsInfo.Software

    clip: true

    Repeater {
        model: Attract.scenes

        Image {
            id: picture

            required property var model
            required property int index
            readonly property bool shown: index === Attract.current

            anchors.fill: parent
            source: Theme.portrait ? model.portrait : model.wide
            sourceSize: Qt.size(root.width, root.height)
            fillMode: Image.PreserveAspectCrop
            asynchronous: true
            opacity: shown && status === Image.Ready ? 1 : 0
            visible: opacity > 0

            Behavior on opacity { NumberAnimation { duration: root.calm ? Theme.fast : 600 } }
            NumberAnimation on scale {
                running: root.visible && picture.shown && !root.calm
                from: 1
                to: 1.04
                duration: 12000
            }
        }
    }
    Rectangle {
        anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
        height: Theme.portrait ? 520 : 300
        gradient: Gradient {
            GradientStop { position: 0; color: "transparent" }
            GradientStop { position: 0.6; color: Theme.colours.sceneShade }
            GradientStop { position: 1; color: Theme.colours.sceneShade }
        }
    }
    ScanCorners {
        id: corners

        readonly property rect box: Attract.spotBox(Theme.portrait, root.width, root.height)

        x: box.x
        y: box.y
        width: box.width
        height: box.height
        visible: box.width > 0
        arm: Math.min(64, Math.round(Math.min(width, height) * 0.3))

        NumberAnimation on scale {
            id: contract

            from: 1.15
            to: 1
            duration: Theme.slow
            easing.type: Easing.OutCubic
            running: false
        }
    }
    Connections {
        target: Attract

        function onSpotChanged(): void { if (!root.calm) contract.restart() }
    }
}
