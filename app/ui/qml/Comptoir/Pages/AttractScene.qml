pragma ComponentBehavior: Bound
import QtQuick
import Comptoir.Components
import Comptoir.Models
import Comptoir.Theme

/* The pictures of the chain, one after the other, slowly nearer; the brand's colour while there is none. */
Item {
    id: root

    property bool running: true
    property real lowest: height
    property int spot: 0

    clip: true

    Rectangle {
        anchors.fill: parent
        color: Theme.contrast ? Theme.colours.paper : Theme.light.brand
    }
    Repeater {
        model: Attract.scenes

        Image {
            required property int index
            required property url wide
            required property url portrait

            anchors.fill: parent
            source: Theme.portrait ? portrait : wide
            sourceSize: Theme.portrait ? Qt.size(1080, 1920) : Qt.size(1920, 1080)
            fillMode: Image.PreserveAspectCrop
            asynchronous: true
            opacity: index === Attract.current && status === Image.Ready ? 1 : 0
            visible: opacity > 0
            Accessible.ignored: true

            Behavior on opacity { NumberAnimation { duration: Theme.reducedMotion ? Theme.fast : 600 } }

            NumberAnimation on scale {
                running: root.running && !Theme.reducedMotion
                from: 1
                to: 1.04
                duration: 12000
            }
        }
    }
    Repeater {
        model: Attract.spots

        AttractSpot {
            width: root.width
            height: root.height
            frame: Qt.rect(0, 0, root.width, root.height)
            lowest: root.lowest
            current: index === root.spot
        }
    }
    Timer {
        interval: 4000
        running: root.running
        repeat: true
        onTriggered: {
            if (root.spot + 1 < Attract.spots.count) {
                root.spot += 1;
            } else if (Attract.spots.count > 1 || tick.beats >= 2) {
                root.spot = 0;
                tick.beats = 0;
                Attract.next();
            } else {
                tick.beats += 1;
            }
        }
    }
    QtObject {
        id: tick

        property int beats: 0
    }
}
