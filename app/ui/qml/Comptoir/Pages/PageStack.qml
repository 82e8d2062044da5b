pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls.Basic
import Comptoir.Models
import Comptoir.Theme

/* The pages, one on the other, as Navigation says. The most likely next ones are made ahead while nothing moves. */
StackView {
    id: root

    /* true while no frame is drawn */
    required property bool still
    /* on the start page something always moves */
    readonly property bool quiet: !root.busy && (root.still || root.depth === 1)
    /* without a GPU every frame of a cross-fade would draw two pages anew: they change at once */
    readonly property int blend: GraphicsInfo.api === GraphicsInfo.Software ? 0 : 1
    /* name of the page at the bottom */
    property string ground: ""

    function address(name: string): url {
        return Qt.resolvedUrl(name + ".qml");
    }

    function open(name: string): void {
        root.push(spares.take(name) ?? root.address(name));
    }

    /* The start page of a kiosk knows nothing of anybody: it stays, and what lay on it goes. */
    function restart(name: string): void {
        if (root.ground === name && !Theme.tablet) {
            root.pop(null, StackView.Immediate);
        } else {
            root.clear();
            root.push(root.address(name));
        }
        root.ground = name;
    }

    objectName: "pages"
    initialItem: String(address(Navigation.start)) // an url would be ignored here
    pushEnter: Transition {
        NumberAnimation { property: "opacity"; from: 0; to: 1; duration: root.blend * Theme.normal; easing.type: Easing.OutCubic }
    }
    pushExit: Transition {
        NumberAnimation { property: "opacity"; from: 1; to: 0; duration: root.blend * Theme.fast }
    }
    popEnter: pushEnter
    popExit: pushExit
    Component.onCompleted: ground = Navigation.start

    SparePages {
        id: spares

        anchors.fill: parent
        names: Theme.tablet ? ["Product"] : ["Product", "Home", "Search", "Category"]
        quiet: root.quiet
    }
    PagesAhead {
        names: Theme.tablet ? ["Customers", "Customer", "Sale", "Attention", "Product"]
                            : ["Home", "Scan", "Category", "Search", "Stock", "Stores", "Reviews", "Basket",
                               "Fulfilment", "Contact", "Address", "OrderReview", "Confirmation"]
        quiet: root.quiet
    }
    Connections {
        target: Navigation
        function onPushed(page: string): void { root.open(page) }
        function onPopped(): void { root.pop() }
        function onCleared(page: string): void { root.restart(page) }
    }
}
