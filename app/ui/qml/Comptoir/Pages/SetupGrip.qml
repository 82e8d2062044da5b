pragma ComponentBehavior: Bound
import QtQuick
import Comptoir.Models

/* Something to drag with one finger: tells how far it went since it was touched, and where the region was then. */
MouseArea {
    id: root

    property rect start: Qt.rect(0, 0, 1, 1)
    property point from: Qt.point(0, 0)

    signal moved(rect start, real dx, real dy)

    preventStealing: true
    Accessible.ignored: true
    onPressed: mouse => {
        root.start = Qt.rect(CameraSetup.region.x, CameraSetup.region.y, CameraSetup.region.width, CameraSetup.region.height);
        root.from = root.mapToItem(null, mouse.x, mouse.y);
    }
    onPositionChanged: mouse => {
        const at = root.mapToItem(null, mouse.x, mouse.y);
        const begin = root.mapFromItem(null, root.from.x, root.from.y);
        const end = root.mapFromItem(null, at.x, at.y);
        root.moved(root.start, end.x - begin.x, end.y - begin.y);
    }
}
