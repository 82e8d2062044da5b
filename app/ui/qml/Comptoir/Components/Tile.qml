pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Comptoir.Theme

/* Icon, title and a line on a card: the base of the tiles that lead somewhere. */
Pressable {
    id: root

    property string iconName: ""
    property string detail: ""
    property url picture: ""
    /* icon and word on one line, nothing else */
    property bool compact: false

    spokenName: [text, detail].filter(part => part.length > 0).join(". ")
    corner: Theme.radiusCard
    outline: Theme.colours.line
    outlineWidth: Theme.hairline
    padding: compact ? Theme.space2 : Theme.cardPadding + 4
    minimumHeight: compact ? Theme.secondaryHeight : Theme.tablet ? 120 : 200

    contentItem: GridLayout {
        columns: root.compact ? 2 : 1
        columnSpacing: Theme.space2
        rowSpacing: 4

        Icon {
            visible: root.iconName.length > 0
            name: root.iconName
            size: root.compact ? Theme.iconLarge : Math.round((Theme.tablet ? 32 : 44) * Theme.iconScale)
            colour: Theme.colours.brandText
        }
        Image {
            Layout.fillWidth: true
            Layout.preferredHeight: Theme.tablet ? 64 : 120
            visible: !root.compact && String(root.picture).length > 0
            source: root.picture
            sourceSize: Qt.size(256, 256)
            fillMode: Image.PreserveAspectFit
            asynchronous: true
            Accessible.ignored: true
        }
        Item {
            visible: !root.compact
            Layout.fillHeight: true
            Layout.minimumHeight: Theme.space1
        }
        AppText {
            Layout.fillWidth: true
            text: root.text
            size: AppText.Size.Lead
            weight: Font.DemiBold
            lineHeight: 1
            spoken: false
        }
        AppText {
            Layout.fillWidth: true
            visible: !root.compact && text.length > 0
            text: root.detail
            muted: true
            lineHeight: 1
            spoken: false
        }
    }
}
