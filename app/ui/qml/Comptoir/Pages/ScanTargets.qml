pragma ComponentBehavior: Bound
import QtQuick
import Comptoir.Components
import Comptoir.Models
import Comptoir.Theme

/* Corners over the camera's picture: breathing in the middle while looking, around the code once it is read,
   numbered outlines to touch when there are several. */
Item {
    id: root

    /* so much from the bottom lies under what was found */
    property real covered: 0
    readonly property bool looking: ["searching", "starting", "dark"].includes(Scan.state)
    readonly property real rest: Math.min(width, height) * 0.5
    readonly property real factor: Scan.frameWidth > 0
        ? Math.max(width / Scan.frameWidth, height / Scan.frameHeight) : 1

    function toViewX(x: real): real {
        return (x - Scan.frameWidth / 2) * root.factor + root.width / 2;
    }

    function toViewY(y: real): real {
        return (y - Scan.frameHeight / 2) * root.factor + root.height / 2;
    }

    LayoutMirroring.childrenInherit: true

    ScanCorners {
        anchors.centerIn: parent
        visible: root.looking
        width: root.rest
        height: root.rest
        thickness: 8
        arm: Math.round(root.rest * 0.2)

        SequentialAnimation on scale {
            running: root.visible && root.looking && !Theme.reducedMotion && GraphicsInfo.api !== GraphicsInfo.Software
            loops: Animation.Infinite
            NumberAnimation { to: 1.04; duration: 900; easing.type: Easing.InOutSine }
            NumberAnimation { to: 1; duration: 900; easing.type: Easing.InOutSine }
        }
    }
    Repeater {
        model: Scan.found

        Item {
            id: place

            required property real placeX
            required property real placeY
            required property real placeWidth
            required property real placeHeight
            required property real placeAngle
            required property int index
            readonly property bool seen: placeWidth > 0

            x: root.toViewX(placeX) - width / 2
            y: root.toViewY(placeY) - height / 2
            width: Math.max(96, placeWidth * root.factor)
            height: Math.max(96, placeHeight * root.factor)
            rotation: placeAngle
            visible: seen && (Scan.state !== "several" || y + (height + disc.height) / 2 < root.height - root.covered)

            ScanCorners {
                id: around

                anchors.fill: parent
                visible: Scan.state === "snapped"
                arm: Math.round(Math.min(width, height) * 0.26)
                colour: Theme.colours.brand
                halo: Theme.colours.pictureInk
                thickness: 11
                haloThickness: 20
            }
            Rectangle {
                anchors.fill: parent
                visible: Scan.state === "several"
                radius: Theme.radius
                color: "transparent"
                border.width: 6
                border.color: Theme.colours.brand
            }
            Rectangle {
                id: disc

                anchors.centerIn: parent
                width: Math.max(Theme.target, Math.min(104, place.height * 0.24))
                height: width
                radius: width / 2
                rotation: -place.rotation
                color: Theme.colours.brand
                border.width: 4
                border.color: Theme.colours.pictureInk

                Icon {
                    anchors.centerIn: parent
                    name: Scan.state === "snapped" ? "check" : ""
                    size: Math.round(disc.width * 0.55)
                    colour: Theme.colours.brandInk
                }
                AppText {
                    anchors.centerIn: parent
                    visible: Scan.state === "several"
                    text: place.index + 1
                    size: AppText.Size.Title
                    weight: Font.Bold
                    color: Theme.colours.brandInk
                    spoken: false
                }
            }
            ParallelAnimation {
                running: !Theme.reducedMotion

                NumberAnimation {
                    target: around
                    property: "scale"
                    from: 1.3
                    to: 1
                    duration: 160
                    easing.type: Easing.OutCubic
                }
                NumberAnimation {
                    target: disc
                    property: "scale"
                    from: 0.6
                    to: 1
                    duration: Theme.normal
                    easing.type: Easing.OutBack
                }
            }
            TapHandler {
                enabled: Scan.state === "several"
                onTapped: Scan.choose(place.index)
            }
        }
    }
}
