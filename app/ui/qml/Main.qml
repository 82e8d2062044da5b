pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls.Basic
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

    Item {
        id: page

        objectName: "logicalPage"
        width: root.width / root.factor
        height: root.height / root.factor
        scale: root.factor
        transformOrigin: Item.TopLeft
        LayoutMirroring.enabled: Session.rightToLeft
        LayoutMirroring.childrenInherit: true

        StackView {
            id: stack

            function address(name: string): url {
                return Qt.resolvedUrl("Comptoir/Pages/" + name + ".qml");
            }

            function open(name: string): void {
                if (name === spare.name && spare.fresh)
                    stack.push(spare.hand());
                else
                    stack.push(stack.address(name));
            }

            objectName: "pages"
            anchors { left: parent.left; right: parent.right; top: rings.bottom; bottom: bar.top }
            focus: true
            initialItem: String(address(Navigation.start)) // an url would be ignored here
            pushEnter: Transition {
                NumberAnimation { property: "opacity"; from: 0; to: 1; duration: Theme.normal; easing.type: Easing.OutCubic }
            }
            pushExit: Transition {
                NumberAnimation { property: "opacity"; from: 1; to: 0; duration: Theme.fast }
            }
            popEnter: pushEnter
            popExit: pushExit
        }
        SparePage {
            id: spare

            name: "Product"
            quiet: !stack.busy
        }
        PagesAhead {
            names: root.tablet ? ["Customers", "Customer", "Sale", "Attention", "Product"]
                               : ["Home", "Scan", "Category", "Search", "Stock", "Stores", "Reviews", "Basket",
                                  "Fulfilment", "Contact", "Address", "OrderReview", "Confirmation"]
            quiet: !stack.busy
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
    Connections {
        target: Navigation
        function onPushed(page: string): void { stack.open(page) }
        function onPopped(): void { stack.pop() }
        function onCleared(page: string): void { stack.clear(); stack.push(stack.address(page)) }
    }
}
