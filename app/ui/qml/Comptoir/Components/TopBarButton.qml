pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Comptoir.Theme

/* Icon above its word, with an optional count: the four places of the top bar. */
Pressable {
    id: root

    property string iconName: ""
    property int count: 0

    fill: "transparent"
    padding: Theme.space1
    minimumWidth: 80

    contentItem: ColumnLayout {
        spacing: 4

        Icon {
            Layout.alignment: Qt.AlignHCenter
            name: root.iconName
            size: Theme.iconLarge

            Badge {
                x: root.mirrored ? 10 - width : parent.width - 10
                y: -8
                count: root.count
            }
        }
        AppText {
            Layout.alignment: Qt.AlignHCenter
            Layout.preferredHeight: Math.round(pixels * 1.3)
            text: root.text
            verticalAlignment: Text.AlignVCenter
            size: AppText.Size.Caption
            weight: Font.Medium
            wrapMode: Text.NoWrap
            spoken: false
        }
    }
}
