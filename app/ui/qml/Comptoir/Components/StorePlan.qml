pragma ComponentBehavior: Bound
import QtQuick
import Comptoir.Theme

/* A small plan drawn by us. Lines and areas are texts of points "x,y x,y ..." with 0..1 from the
   top left; they are smoothed. Children are `StorePin`s and `PlanLabel`s. Never mirrored. */
Rectangle {
    id: root

    property list<string> parks
    property list<string> rivers
    property list<string> roads
    property list<string> lanes
    property real riverWidth: 36
    property real hereX: -1
    property real hereY: -1
    property string hereText: qsTr("You are here")
    property color around: Theme.colours.paper
    default property alias pins: overlay.data

    function trace(ctx: var, text: string, closed: bool): void {
        const points = text.trim().split(/\s+/).map(pair => pair.split(",").map(Number));
        const at = i => points[Math.max(0, Math.min(points.length - 1, i))];
        const x = point => point[0] * canvas.width;
        const y = point => point[1] * canvas.height;
        ctx.beginPath();
        ctx.moveTo(x(at(0)), y(at(0)));
        for (let i = 0; i < points.length - 1; i++) {
            const [before, from, to, next] = [at(i - 1), at(i), at(i + 1), at(i + 2)];
            ctx.bezierCurveTo(x(from) + (x(to) - x(before)) / 6, y(from) + (y(to) - y(before)) / 6,
                              x(to) - (x(next) - x(from)) / 6, y(to) - (y(next) - y(from)) / 6, x(to), y(to));
        }
        if (closed)
            ctx.closePath();
    }

    function strokeAll(ctx: var, lines: list<string>, colour: color, pixels: real): void {
        ctx.strokeStyle = colour;
        ctx.lineWidth = pixels;
        for (const line of lines) {
            root.trace(ctx, line, false);
            ctx.stroke();
        }
    }

    function fillAll(ctx: var, areas: list<string>, colour: color): void {
        ctx.fillStyle = colour;
        for (const area of areas) {
            root.trace(ctx, area, true);
            ctx.fill();
        }
    }

    implicitWidth: 984
    implicitHeight: 592
    color: Theme.colours.planLand
    radius: Theme.radiusSheet
    LayoutMirroring.enabled: false
    LayoutMirroring.childrenInherit: true

    Accessible.role: Accessible.Graphic
    Accessible.name: qsTr("Plan of the stores")

    onParksChanged: canvas.requestPaint()
    onRiversChanged: canvas.requestPaint()
    onRoadsChanged: canvas.requestPaint()
    onLanesChanged: canvas.requestPaint()

    Canvas {
        id: canvas

        readonly property color water: Theme.colours.planWater

        anchors.fill: parent
        onWaterChanged: requestPaint()
        onPaint: {
            const ctx = getContext("2d");
            ctx.reset();
            ctx.lineCap = "round";
            ctx.lineJoin = "round";
            root.fillAll(ctx, root.parks, Theme.colours.planPark);
            root.strokeAll(ctx, root.rivers, Theme.colours.planWater, root.riverWidth);
            root.strokeAll(ctx, root.lanes, Theme.colours.planRoad, 5);
            root.strokeAll(ctx, root.roads, Theme.colours.planRoad, 11);
        }
    }
    RoundedMask {
        corner: root.radius
        around: root.around
    }
    Rectangle {
        anchors.fill: parent
        radius: root.radius
        color: "transparent"
        border.width: Theme.hairline
        border.color: Theme.colours.line
    }
    HereMark {
        visible: root.hereX >= 0
        x: root.hereX * root.width - width / 2
        y: root.hereY * root.height - height / 2
        text: root.hereText
    }
    Item {
        id: overlay

        anchors.fill: parent
    }
}
