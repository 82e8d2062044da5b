pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Comptoir.Theme

/* A code in a frame with a line travelling over it, and what can be shown to the camera. */
Item {
    id: root

    property string text: ""
    property int side: 116
    property color ink: Theme.colours.pictureInk

    implicitWidth: row.implicitWidth
    implicitHeight: row.implicitHeight

    RowLayout {
        id: row

        width: parent.width
        spacing: Theme.space4

        Item {
            Layout.preferredWidth: root.side
            Layout.preferredHeight: root.side

            ScanCorners {
                anchors.fill: parent
                colour: root.ink
                thickness: 5
            }
            Icon {
                anchors.centerIn: parent
                name: "bars"
                size: Math.round(root.side * 0.5)
                colour: root.ink
            }
            Rectangle {
                id: ray

                anchors.horizontalCenter: parent.horizontalCenter
                width: root.side * 0.8
                height: 3
                y: root.side / 2 - 1
                color: Theme.colours.scanLine

                SequentialAnimation on y {
                    running: root.visible && !Theme.reducedMotion
                    loops: Animation.Infinite
                    NumberAnimation { to: root.side * 0.74; duration: 800; easing.type: Easing.InOutQuad }
                    NumberAnimation { to: root.side * 0.26; duration: 800; easing.type: Easing.InOutQuad }
                }
            }
        }
        AppText {
            Layout.fillWidth: true
            text: root.text
            size: AppText.Size.Title
            weight: Font.Medium
            color: root.ink
        }
    }
}
