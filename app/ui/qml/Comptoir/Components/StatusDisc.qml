pragma ComponentBehavior: Bound
import QtQuick
import Comptoir.Theme

/* A round icon whose colour is a tone. */
Rectangle {
    id: root

    property string tone: "neutral"
    property string iconName: ""
    property int side: Math.round((Theme.tablet ? 40 : 56) * Theme.iconScale)
    property int iconSize: Math.round(side / 2)

    implicitWidth: side
    implicitHeight: side
    radius: side / 2
    color: Theme.toneSoft(tone)
    border.width: Theme.contrast ? Theme.hairline : 0
    border.color: Theme.colours.line

    Icon {
        anchors.centerIn: parent
        name: root.iconName
        size: root.iconSize
        colour: Theme.toneColour(root.tone)
    }
}
