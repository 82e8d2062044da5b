pragma ComponentBehavior: Bound
import QtQuick
import Comptoir.Theme

/* A part of a page below the fold: made in the pauses between frames, once what stands above has been shown.
   Another `subject` begins anew. */
Loader {
    id: root

    required property string subject
    required property bool wanted

    asynchronous: true
    active: false
    visible: status === Loader.Ready
    onSubjectChanged: active = false

    Timer {
        interval: Theme.slow
        running: root.wanted && !root.active
        onTriggered: root.active = true
    }
}
