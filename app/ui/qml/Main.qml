pragma ComponentBehavior: Bound
import QtQuick
import Comptoir.Components
import Comptoir.Models
import Comptoir.Pages
import Comptoir.Theme

/* The window: scales a logical page (1080x1920, 1920x1080, tablet 1080x810) to the screen and stacks pages in it. */
Window {
    id: root

    readonly property bool upright: root.height > root.width
    readonly property bool tablet: Session.profile === "tablet"
    readonly property size logical: root.tablet ? (root.upright ? Qt.size(800, 1080) : Qt.size(1080, 800))
                                                : (root.upright ? Qt.size(1080, 1600) : Qt.size(1920, 1080))
    readonly property real fitting: Math.min(root.width / root.logical.width, root.height / root.logical.height)
    /* small screens are read from nearer, but not that much nearer: the page becomes shorter instead */
    readonly property real factor: root.upright ? root.fitting : Math.max(root.fitting, 0.72)

    visible: false
    width: 1080
    height: 1920
    title: "Comptoir"
    color: Theme.colours.paper
    LayoutMirroring.enabled: Session.rightToLeft
    LayoutMirroring.childrenInherit: true

    Binding { target: Theme; property: "portrait"; value: root.upright }
    Binding { target: Theme; property: "tablet"; value: root.tablet }
    Binding { target: Theme; property: "textScale"; value: Session.textScale }
    Binding { target: Theme; property: "contrast"; value: Session.contrast }
    Binding { target: Theme; property: "reach"; value: Session.reach }
    Binding { target: Theme; property: "patience"; value: Speech.on || Pointer.scanning ? 3 : 1 }
    Binding { target: Theme; property: "reducedMotion"; value: Comfort.reducedMotion }
    Binding { target: Theme; property: "arabic"; value: Session.locale === "ar" }

    onAfterAnimating: stillness.restart()

    Timer {
        id: stillness

        interval: 250
    }
    Item {
        id: page

        objectName: "logicalPage"
        width: root.width / root.factor
        height: root.height / root.factor
        scale: root.factor
        transformOrigin: Item.TopLeft
        LayoutMirroring.enabled: Session.rightToLeft
        LayoutMirroring.childrenInherit: true

        PageStack {
            id: stack

            anchors { left: parent.left; right: parent.right; top: rings.bottom; bottom: bar.top }
            focus: true
            still: !stillness.running
        }
        Flight {
            anchors.fill: stack
        }
        Loader {
            id: rings

            active: root.tablet
            anchors { left: parent.left; right: parent.right; top: parent.top }
            height: (item as Item)?.implicitHeight ?? 0
            sourceComponent: RingBanner {}

            Behavior on height { NumberAnimation { duration: Theme.normal; easing.type: Easing.OutCubic } }
        }
        Sheets {
            anchors.fill: stack
        }
        SpeechBar {
            id: bar

            anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
            height: implicitHeight
        }
        PointerRing {
            factor: root.factor
        }
    }
    Connections {
        target: Session
        function onLocaleChanged(): void { KeyboardLayouts.chosen = "" }
        function onWiped(): void { KeyboardLayouts.chosen = "" }
    }
    Connections {
        target: Keystroke

        function onTapped(): void { Comfort.play("key") }
    }
}
