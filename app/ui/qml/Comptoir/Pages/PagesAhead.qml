pragma ComponentBehavior: Bound
import QtQuick

/* Reads the files of pages one by one while nothing moves, so that opening one for the first time does not wait for them. */
Item {
    id: root

    required property list<string> names
    required property bool quiet
    property int next: 0
    property list<Component> read

    visible: false

    Timer {
        interval: 120
        repeat: true
        running: root.quiet && root.next < root.names.length
        onTriggered: {
            root.read.push(Qt.createComponent(root.names[root.next] + ".qml", Component.Asynchronous));
            root.next += 1;
        }
    }
}
