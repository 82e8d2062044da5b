pragma ComponentBehavior: Bound
import QtQuick
import Comptoir.Theme

/* A small count on the corner of an icon. */
Rectangle {
    id: root

    property int count: 0

    visible: count > 0
    implicitHeight: Math.round(26 * Theme.iconScale)
    implicitWidth: Math.max(implicitHeight, label.implicitWidth + 12)
    radius: height / 2
    color: Theme.colours.brand

    AppText {
        id: label

        anchors.centerIn: parent
        text: root.count > 99 ? "99+" : root.count
        size: AppText.Size.Caption
        weight: Font.Bold
        tabular: true
        color: Theme.colours.brandInk
        wrapMode: Text.NoWrap
        spoken: false
    }
}
