pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls.Basic

/* A page made before it is wanted, in the pauses between frames: making it takes longer than a person should wait.
   Handed out once; when it has left the stack it is thrown away, with all that it showed, and made anew. */
Item {
    id: root

    required property string name
    required property bool quiet
    /* milliseconds of quiet before it is made */
    property int delay: 400
    readonly property bool fresh: loader.status === Loader.Ready && !root.given
    property bool given: false

    function hand(): Item {
        root.given = true;
        return loader.item as Item;
    }

    function renew(): void {
        loader.active = false;
        root.given = false;
    }

    visible: false

    Timer {
        interval: root.delay
        running: root.quiet && !loader.active
        onTriggered: loader.active = true
    }
    Loader {
        id: loader

        anchors.fill: parent // laid out as large as it will be shown
        active: false
        asynchronous: true
        source: root.name + ".qml"
        onLoaded: (loader.item as Item).StackView.removed.connect(root.renew)
    }
}
