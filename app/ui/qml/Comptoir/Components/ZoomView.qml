pragma ComponentBehavior: Bound
import QtQuick
import Comptoir.Theme

/* One picture, larger step by step. Buttons do everything; two fingers and a swipe are an extra. */
Rectangle {
    id: root

    property url source
    property string name: ""
    property real zoom: 1
    readonly property real most: 4
    readonly property bool large: zoom > 1

    signal previousRequested()
    signal nextRequested()

    /* Show more or less of the picture; its middle stays where it is */
    function zoomTo(value: real): void {
        const wanted = Math.max(1, Math.min(root.most, value));
        const x = (view.contentX + view.width / 2) / root.zoom;
        const y = (view.contentY + view.height / 2) / root.zoom;
        root.zoom = wanted;
        view.contentX = Math.max(0, Math.min(view.contentWidth - view.width, x * wanted - view.width / 2));
        view.contentY = Math.max(0, Math.min(view.contentHeight - view.height, y * wanted - view.height / 2));
    }

    onSourceChanged: root.zoomTo(1)
    radius: Theme.radius
    color: Theme.contrast ? Theme.colours.pictureTile : Theme.colours.card
    clip: true

    Flickable {
        id: view

        anchors.fill: parent
        contentWidth: width * root.zoom
        contentHeight: height * root.zoom
        interactive: root.large
        boundsBehavior: Flickable.StopAtBounds

        Image {
            objectName: "zoomPicture"
            width: view.contentWidth
            height: view.contentHeight
            source: root.source
            sourceSize: Qt.size(1600, 1600)
            fillMode: Image.PreserveAspectFit
            asynchronous: true
            Accessible.role: Accessible.Graphic
            Accessible.name: root.name
        }
    }
    PinchHandler {
        property real began: 1

        target: null
        onActiveChanged: if (active) began = root.zoom
        onActiveScaleChanged: root.zoomTo(began * activeScale)
    }
    DragHandler {
        enabled: !root.large
        target: null
        yAxis.enabled: false
        onActiveChanged: {
            if (active || Math.abs(activeTranslation.x) < Theme.space6)
                return;
            const onwards = (activeTranslation.x < 0) !== root.LayoutMirroring.enabled;
            onwards ? root.nextRequested() : root.previousRequested();
        }
    }
}
