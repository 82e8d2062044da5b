pragma ComponentBehavior: Bound
import QtQuick
import Comptoir.Theme

/* A dotted way over a plan; `points` are x, y, x, y with 0..1 from the top left. */
Canvas {
    id: root

    property list<real> points
    readonly property color ink: Theme.colours.brand

    onPointsChanged: requestPaint()
    onInkChanged: requestPaint()
    onPaint: {
        const ctx = getContext("2d");
        ctx.reset();
        ctx.strokeStyle = root.ink;
        ctx.lineWidth = 5;
        ctx.lineCap = "round";
        ctx.lineJoin = "round";
        ctx.setLineDash([0.2, 2.2]);
        ctx.beginPath();
        for (let i = 0; i + 1 < root.points.length; i += 2)
            ctx.lineTo(root.points[i] * width, root.points[i + 1] * height);
        ctx.stroke();
    }
}
