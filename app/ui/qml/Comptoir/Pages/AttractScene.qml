pragma ComponentBehavior: Bound
import QtQuick
import Comptoir.Components
import Comptoir.Models
import Comptoir.Theme

/* The chain's pictures: slow zoom and cross-fade; corners on the product that the peek below speaks of.
   The brand's colour while there is no picture. Without a GPU a full-screen zoom is too dear: it stands still. */
Item {
    id: root

    /* larger words reach further down into the picture */
    readonly property bool large: Theme.textScale > 1.3
    property bool pointing: true
    readonly property bool still: Theme.reducedMotion || GraphicsInfo.api === GraphicsInfo.Software

    clip: true

    Rectangle {
        anchors.fill: parent
        color: Theme.contrast ? Theme.colours.paper : Theme.light.brand
    }
    Repeater {
        model: Attract.scenes

        Image {
            id: picture

            required property int index
            required property url wide
            required property url portrait
            readonly property bool shown: index === Attract.current

            anchors.fill: parent
            source: Theme.portrait ? portrait : wide
            sourceSize: Qt.size(root.width, root.height)
            fillMode: Image.PreserveAspectCrop
            asynchronous: true
            opacity: shown && status === Image.Ready ? 1 : 0
            visible: opacity > 0
            Accessible.ignored: true

            Behavior on opacity { NumberAnimation { duration: root.still ? Theme.fast : 600 } }

            NumberAnimation on scale {
                running: root.visible && picture.shown && !root.still
                from: 1
                to: 1.04
                duration: 12000
            }
        }
    }
    Rectangle {
        anchors.fill: parent
        visible: Theme.contrast
        color: Theme.colours.veil
    }
    Rectangle {
        anchors { left: parent.left; right: parent.right; top: parent.top }
        height: (Theme.portrait ? 320 : 220) * (root.large ? 3.1 : 1)
        visible: Attract.scenes.count > 0 && Attract.lightWords && !Theme.contrast
        opacity: root.large ? 0.8 : 0.6
        gradient: Gradient {
            GradientStop { position: 0; color: Theme.colours.sceneShade }
            GradientStop { position: root.large ? 0.75 : 0.4; color: Theme.colours.sceneShade }
            GradientStop { position: 1; color: "transparent" }
        }
    }
    Rectangle {
        anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
        height: Theme.portrait ? 480 : 260
        visible: Attract.scenes.count > 0
        gradient: Gradient {
            GradientStop { position: 0; color: "transparent" }
            GradientStop { position: 0.55; color: Theme.colours.sceneShade }
            GradientStop { position: 1; color: Theme.colours.sceneShade }
        }
    }
    ScanCorners {
        id: corners

        property rect box: Qt.rect(0, 0, 0, 0)

        function place(): void {
            box = Attract.spotBox(Theme.portrait, root.width, root.height);
        }

        x: box.x
        y: box.y
        width: box.width
        height: box.height
        visible: root.pointing && box.width > 0
        thickness: 6
        arm: Math.max(1, Math.min(64, Math.round(Math.min(width, height) * 0.3)))
    }
    NumberAnimation {
        id: contract

        target: corners
        property: "scale"
        from: Theme.reducedMotion ? 1 : 1.15
        to: 1
        duration: Theme.slow
        easing.type: Easing.OutCubic
    }
    Connections {
        target: Attract

        function onSpotChanged(): void {
            corners.place();
            contract.restart();
        }
    }
    Component.onCompleted: corners.place()
    onWidthChanged: corners.place()
    onHeightChanged: corners.place()
}
