pragma ComponentBehavior: Bound
import QtQuick
import Comptoir.Theme

/* What the primary, secondary and outline buttons share: icon, words, busy, disabled with a reason. */
Pressable {
    id: root

    property string iconName: ""
    property string trailingIcon: ""
    property color ink: Theme.colours.ink
    property int size: AppText.Size.Lead
    property int iconSize: Theme.icon
    property bool busy: false
    property string busyText: qsTr("One moment")

    readonly property bool calm: busy || !enabled

    spokenName: busy ? busyText : text
    padding: Theme.tablet ? Theme.space1 : Theme.space2
    leftPadding: Theme.tablet ? Theme.space2 : Theme.space3
    rightPadding: leftPadding

    contentItem: ButtonContent {
        text: root.busy ? root.busyText : root.text
        reason: root.enabled ? "" : root.reason
        iconName: root.busy ? "hourglass" : root.iconName
        trailingIcon: root.busy ? "" : root.trailingIcon
        size: root.size
        iconSize: root.iconSize
        colour: root.calm ? Theme.colours.muted : root.ink
    }

    Rectangle {
        anchors.bottom: parent.bottom
        anchors.horizontalCenter: parent.horizontalCenter
        anchors.bottomMargin: Theme.space1
        width: parent.width / 3
        height: 4
        radius: 2
        color: Theme.colours.muted
        visible: root.busy

        SequentialAnimation on opacity {
            running: root.busy && !Theme.reducedMotion
            loops: Animation.Infinite
            NumberAnimation { from: 1; to: 0.3; duration: 600 }
            NumberAnimation { from: 0.3; to: 1; duration: 600 }
        }
    }
}
