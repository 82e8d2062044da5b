pragma ComponentBehavior: Bound
import QtQuick
import Comptoir.Theme

/* "−18 %": never mirrored, never wrapped. */
Rectangle {
    id: root

    property string text: ""
    property int size: AppText.Size.Lead

    visible: text.length > 0
    implicitWidth: label.implicitWidth + (root.size > AppText.Size.Body ? 32 : 20)
    implicitHeight: label.implicitHeight + (root.size > AppText.Size.Body ? 16 : 8)
    radius: Theme.radiusSmall
    color: Theme.colours.promotion

    AppText {
        id: label

        anchors.centerIn: parent
        text: root.text
        size: root.size
        weight: Font.Bold
        tabular: true
        color: Theme.colours.promotionInk
        wrapMode: Text.NoWrap
    }
}
