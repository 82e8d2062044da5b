pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Comptoir.Theme

/* Icon and word on a tone: positive, caution, negative, brand, neutral, waiting, solid. */
Rectangle {
    id: root

    property string text: ""
    property string iconName: ""
    property string tone: "neutral"
    property bool large: false
    readonly property color ink: tone === "solid" ? Theme.colours.brandInk : Theme.toneColour(tone)

    implicitWidth: row.implicitWidth + (large ? Theme.space4 + Theme.space2 : Theme.space2 + Theme.space1)
    implicitHeight: Math.max(large ? Theme.target : 28, row.implicitHeight + Theme.space1)
    radius: height / 2
    color: tone === "solid" ? Theme.colours.brand : Theme.toneSoft(tone)
    border.width: Theme.contrast ? Theme.hairline : 0
    border.color: Theme.colours.line

    Accessible.role: Accessible.StaticText
    Accessible.name: root.text

    RowLayout {
        id: row

        anchors.centerIn: parent
        width: Math.min(implicitWidth, root.width - Theme.space2)
        spacing: root.large ? Theme.space1 + 4 : 6

        Icon {
            name: root.iconName
            size: root.large ? Theme.icon : Theme.iconSmall
            colour: root.ink
        }
        AppText {
            Layout.fillWidth: true
            text: root.text
            size: root.large ? AppText.Size.Body : AppText.Size.Caption
            weight: Font.DemiBold
            color: root.ink
            lineHeight: 1
            spoken: false
        }
    }
}
