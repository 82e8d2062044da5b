pragma ComponentBehavior: Bound
import QtQuick
import Comptoir.Theme

/* A person's initials in a disc. */
Rectangle {
    id: root

    property string initials: ""
    property bool solid: false
    property int side: 56

    implicitWidth: side
    implicitHeight: side
    radius: side / 2
    color: solid ? Theme.colours.ink : Theme.colours.brandSoft
    border.width: Theme.contrast ? Theme.hairline : 0
    border.color: Theme.colours.line

    AppText {
        anchors.centerIn: parent
        text: root.initials
        size: root.side > 48 ? AppText.Size.Title : AppText.Size.Caption
        weight: Font.Bold
        color: root.solid ? Theme.colours.inkInverse : Theme.colours.brandSoftInk
        width: parent.width * 0.8
        horizontalAlignment: Text.AlignHCenter
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: 10
        wrapMode: Text.NoWrap
        spoken: false
    }
}
