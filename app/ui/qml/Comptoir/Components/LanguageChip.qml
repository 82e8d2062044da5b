pragma ComponentBehavior: Bound
import QtQuick
import Comptoir.Theme

/* A language in its own words, over a picture. */
Pressable {
    id: root

    property string name: ""
    property string spokenLanguage: ""

    text: name
    minimumHeight: 72
    minimumWidth: 126
    padding: Theme.space1
    fill: chosen ? Theme.colours.pictureInk : Theme.colours.chipOnPicture
    outline: chosen ? Theme.colours.pictureInk : Theme.colours.chipLineOnPicture
    Accessible.role: Accessible.RadioButton
    markable: true
    marked: root.chosen

    contentItem: AppText {
        text: root.name
        weight: root.chosen ? Font.DemiBold : Font.Medium
        color: root.chosen ? Theme.light.ink : Theme.colours.pictureInk
        wrapMode: Text.NoWrap
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: Theme.caption
        horizontalAlignment: Text.AlignHCenter
        verticalAlignment: Text.AlignVCenter
        spoken: false
    }
}
