pragma ComponentBehavior: Bound
import QtQuick
import Comptoir.Theme

/* A quiet grey bar in the place of words that are being fetched. */
Rectangle {
    id: root

    implicitWidth: 200
    implicitHeight: Theme.body
    radius: Math.min(height / 2, Theme.radiusSmall)
    color: Theme.contrast ? Theme.colours.sunken : Theme.colours.line
    border.width: Theme.contrast ? Theme.hairline : 0
    border.color: Theme.colours.muted
    opacity: 0.7

    Accessible.ignored: true

    SequentialAnimation on opacity {
        running: root.visible && !Theme.reducedMotion
        loops: Animation.Infinite
        NumberAnimation { from: 0.7; to: 0.4; duration: 900; easing.type: Easing.InOutQuad }
        NumberAnimation { from: 0.4; to: 0.7; duration: 900; easing.type: Easing.InOutQuad }
    }
}
