pragma ComponentBehavior: Bound
import QtQuick

/* Pages that people open most, each made before it is wanted (see SparePage), one after the other. */
Item {
    id: root

    required property list<string> names
    required property bool quiet

    /* Gives the page that was made ahead, null when there is none (yet). */
    function take(name: string): Item {
        const spare = spares.itemAt(root.names.indexOf(name)) as SparePage;
        return spare?.fresh ? spare.hand() : null;
    }

    visible: false

    Repeater {
        id: spares

        model: root.names

        SparePage {
            required property string modelData
            required property int index

            anchors.fill: parent
            name: modelData
            quiet: root.quiet
            delay: 50 * (index + 1)
        }
    }
}
