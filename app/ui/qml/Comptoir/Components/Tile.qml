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

    spokenName: [text, detail].filter(part => part.length > 0).join(". ")
    corner: Theme.radiusCard
    outline: Theme.colours.line
    outlineWidth: Theme.hairline
    padding: Theme.cardPadding + 4
    minimumHeight: Theme.tablet ? 120 : 200

    contentItem: ColumnLayout {
        spacing: 4

        Icon {
            visible: root.iconName.length > 0
            name: root.iconName
            size: Math.round((Theme.tablet ? 32 : 44) * Theme.iconScale)
            colour: Theme.colours.brandText
        }
        Image {
            Layout.fillWidth: true
            Layout.preferredHeight: Theme.tablet ? 64 : 120
            visible: String(root.picture).length > 0
            source: root.picture
            sourceSize: Qt.size(256, 256)
            fillMode: Image.PreserveAspectFit
            asynchronous: true
            Accessible.ignored: true
        }
        Item {
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
            visible: text.length > 0
            text: root.detail
            muted: true
            lineHeight: 1
            spoken: false
        }
    }
}
