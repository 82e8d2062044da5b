pragma Singleton
import QtQuick
import Comptoir.Theme

/* A picture on its way from where it was touched to the page that shows it large. `depart` is called by what was
   touched, `land` by the large picture; a journey that nobody awaits ends by itself. */
QtObject {
    id: root

    property url picture
    property size cut
    property rect from
    property Image goal: null
    readonly property bool awaited: String(picture).length > 0
    readonly property Timer patience: Timer {
        interval: 1500
        onTriggered: root.end()
    }

    signal landing()

    function depart(image: Image): void {
        root.end();
        if (Theme.reducedMotion || image.status !== Image.Ready || !image.visible)
            return;
        const left = (image.width - image.paintedWidth) / 2;
        const top = (image.height - image.paintedHeight) / 2;
        root.from = image.mapToItem(null, left, top, image.paintedWidth, image.paintedHeight);
        root.cut = image.sourceSize;
        root.picture = image.source;
        root.patience.restart();
    }

    function land(image: Image): void {
        if (!root.awaited || root.goal !== null)
            return;
        root.goal = image;
        root.landing();
    }

    function end(): void {
        root.patience.stop();
        root.goal = null;
        root.picture = "";
    }
}
