pragma ComponentBehavior: Bound
import QtQuick
import Comptoir.Theme

/* "You are here" on the plan. */
Rectangle {
    id: root

    property string text: ""

    width: 80
    height: 80
    radius: 40
    color: Qt.alpha(Theme.colours.brand, 0.18)

    Rectangle {
        anchors.centerIn: parent
        width: 36
        height: 36
        radius: 18
        color: Theme.colours.card

        Rectangle {
            anchors.centerIn: parent
            width: 26
            height: 26
            radius: 13
            color: Theme.colours.brand
        }
    }
    AppText {
        anchors.right: parent.left
        anchors.verticalCenter: parent.bottom
        text: root.text
        weight: Font.DemiBold
        wrapMode: Text.NoWrap
    }
}
