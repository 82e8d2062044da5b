pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Comptoir.Components
import Comptoir.Theme

/* A few things that belong together: a title, a note, choices that flow, or other content below them. */
ColumnLayout {
    id: root

    property string title: ""
    property string note: ""
    property Item content: null
    default property alias choices: flow.data

    Layout.fillWidth: true
    spacing: Theme.targetGap
    onContentChanged: {
        if (root.content)
            root.content.parent = slot;
    }

    SectionTitle {
        Layout.fillWidth: true
        text: root.title
    }
    AppText {
        Layout.fillWidth: true
        visible: text.length > 0
        text: root.note
        muted: true
    }
    Flow {
        id: flow

        Layout.fillWidth: true
        visible: !root.content
        spacing: Theme.targetGap
    }
    Item {
        id: slot

        Layout.fillWidth: true
        visible: root.content
        implicitHeight: root.content ? root.content.implicitHeight : 0

        Binding { target: root.content; property: "width"; value: slot.width; when: root.content }
    }
}
