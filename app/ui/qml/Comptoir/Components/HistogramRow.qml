pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Comptoir.Theme

/* One star count: number, star, bar from the reading side, how many. Touch filters. */
Pressable {
    id: root

    property int stars: 5
    property int count: 0
    property int greatest: 1
    property bool showCount: true
    readonly property real share: greatest > 0 ? count / greatest : 0

    spokenName: qsTr("%1 out of 5 stars: %2").arg(stars).arg(count)
    markable: enabled
    marked: chosen
    Accessible.role: enabled ? Accessible.CheckBox : Accessible.StaticText
    fill: chosen ? Theme.colours.brandSoft : "transparent"
    padding: 0
    leftPadding: showCount ? Theme.space1 : 0
    rightPadding: leftPadding

    contentItem: RowLayout {
        spacing: Theme.space1

        AppText {
            Layout.preferredWidth: pixels * 0.65
            text: root.stars
            weight: Font.Medium
            tabular: true
            size: root.showCount ? AppText.Size.Body : AppText.Size.Caption
            wrapMode: Text.NoWrap
            spoken: false
        }
        Icon {
            name: "star-solid"
            size: root.showCount ? Theme.iconSmall : 16
        }
        Rectangle {
            Layout.fillWidth: true
            Layout.leftMargin: Theme.space1
            Layout.preferredHeight: root.showCount ? 14 : 10
            radius: height / 2
            color: Theme.contrast ? Theme.colours.starOff : Theme.colours.sunken

            Rectangle {
                anchors.left: parent.left
                height: parent.height
                width: root.count > 0 ? Math.max(height, parent.width * root.share) : 0
                radius: height / 2
                color: Theme.colours.ink

                Behavior on width { NumberAnimation { duration: Theme.slow; easing.type: Easing.OutCubic } }
            }
        }
        AppText {
            Layout.preferredWidth: Math.max(Theme.body * 2.4, implicitWidth)
            visible: root.showCount
            text: root.count
            muted: true
            tabular: true
            horizontalAlignment: Text.AlignRight
            wrapMode: Text.NoWrap
            spoken: false
        }
    }
}
