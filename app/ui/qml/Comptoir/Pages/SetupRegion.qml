pragma ComponentBehavior: Bound
import QtQuick
import Comptoir.Components
import Comptoir.Models
import Comptoir.Theme

/* The part of the picture in which codes are looked for: drag it, or its corners. What lies outside is shaded. */
Item {
    id: root

    readonly property rect box: Qt.rect(Math.round(CameraSetup.region.x * width), Math.round(CameraSetup.region.y * height),
        Math.round(CameraSetup.region.width * width), Math.round(CameraSetup.region.height * height))
    readonly property list<rect> shades: [
        Qt.rect(0, 0, width, box.y), Qt.rect(0, box.y + box.height, width, height - box.y - box.height),
        Qt.rect(0, box.y, box.x, box.height), Qt.rect(box.x + box.width, box.y, width - box.x - box.width, box.height)]

    function put(x: real, y: real, right: real, bottom: real): void {
        CameraSetup.setRegion(x / width, y / height, (right - x) / width, (bottom - y) / height);
    }

    Repeater {
        model: root.shades

        Rectangle {
            required property rect modelData

            x: modelData.x
            y: modelData.y
            width: modelData.width
            height: modelData.height
            color: Theme.colours.veil
        }
    }
    RoundedMask {
        corner: Theme.radiusCard
    }
    Rectangle {
        x: root.box.x
        y: root.box.y
        width: root.box.width
        height: root.box.height
        color: "transparent"
        border.width: 4
        border.color: Theme.colours.scanLine

        SetupGrip {
            objectName: "regionMove"
            anchors.fill: parent
            onMoved: (start, dx, dy) => CameraSetup.setRegion(start.x + dx / root.width, start.y + dy / root.height,
                                                              start.width, start.height)
        }
    }
    Repeater {
        model: 4

        Rectangle {
            id: corner

            required property int index
            readonly property bool rightSide: index % 2 === 1
            readonly property bool below: index > 1

            x: root.box.x + (rightSide ? root.box.width : 0) - width / 2
            y: root.box.y + (below ? root.box.height : 0) - height / 2
            width: 32
            height: 32
            radius: 16
            color: Theme.colours.brand
            border.width: 4
            border.color: Theme.colours.pictureInk

            SetupGrip {
                objectName: "regionCorner" + corner.index
                anchors.centerIn: parent
                width: Theme.target
                height: Theme.target
                onMoved: (start, dx, dy) => {
                    const left = start.x * root.width, top = start.y * root.height;
                    const right = left + start.width * root.width, bottom = top + start.height * root.height;
                    root.put(corner.rightSide ? left : Math.min(left + dx, right - 1),
                             corner.below ? top : Math.min(top + dy, bottom - 1),
                             corner.rightSide ? Math.max(right + dx, left + 1) : right,
                             corner.below ? Math.max(bottom + dy, top + 1) : bottom);
                }
            }
        }
    }
}
