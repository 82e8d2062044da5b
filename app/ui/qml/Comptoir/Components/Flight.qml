pragma ComponentBehavior: Bound
import QtQuick
import Comptoir.Theme

/* Over the pages: the picture that travels from a list to the page that it opens. */
Item {
    id: root

    property bool there: false
    readonly property bool over: there && Travel.goal !== null && Travel.goal.status === Image.Ready

    objectName: "flight"
    visible: Travel.goal !== null
    onOverChanged: if (over) Qt.callLater(Travel.end)

    Image {
        id: plane

        objectName: "flyingPicture"
        source: Travel.picture
        sourceSize: Travel.cut
        fillMode: Image.PreserveAspectFit
        Accessible.ignored: true
    }
    ParallelAnimation {
        id: flight

        property rect start
        property rect goal

        onFinished: root.there = true

        NumberAnimation { target: plane; property: "x"; from: flight.start.x; to: flight.goal.x; duration: Theme.slow; easing.type: Easing.OutCubic }
        NumberAnimation { target: plane; property: "y"; from: flight.start.y; to: flight.goal.y; duration: Theme.slow; easing.type: Easing.OutCubic }
        NumberAnimation { target: plane; property: "width"; from: flight.start.width; to: flight.goal.width; duration: Theme.slow; easing.type: Easing.OutCubic }
        NumberAnimation { target: plane; property: "height"; from: flight.start.height; to: flight.goal.height; duration: Theme.slow; easing.type: Easing.OutCubic }
    }
    Connections {
        target: Travel

        function onLanding(): void {
            root.there = false;
            flight.start = root.mapFromItem(null, Travel.from.x, Travel.from.y, Travel.from.width, Travel.from.height);
            flight.goal = Travel.goal.mapToItem(root, 0, 0, Travel.goal.width, Travel.goal.height);
            flight.restart();
        }
    }
}
