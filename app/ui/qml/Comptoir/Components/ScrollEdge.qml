pragma ComponentBehavior: Bound
import QtQuick
import Comptoir.Theme

/* The lower edge of a view that goes on: what is cut off there fades into the paper. */
Rectangle {
    id: root

    required property Flickable view

    anchors { left: view.left; right: view.right; bottom: view.bottom }
    height: Theme.space6
    visible: view.visible && view.contentHeight > view.height + 1 && !view.atYEnd
    gradient: Gradient {
        GradientStop { position: 0; color: Qt.alpha(Theme.colours.paper, 0) }
        GradientStop { position: 1; color: Theme.colours.paper }
    }
}
