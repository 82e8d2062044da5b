pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Comptoir.Theme

/* Icon, words and trailing icon of a button, in its middle; the words wrap rather than clip. */
Item {
    id: root

    property string text: ""
    property string reason: ""
    property string iconName: ""
    property string trailingIcon: ""
    property int size: AppText.Size.Lead
    property int weight: Font.DemiBold
    property int iconSize: Theme.icon
    property color colour: Theme.colours.ink
    property bool leading: false

    implicitWidth: row.implicitWidth
    implicitHeight: row.implicitHeight

    RowLayout {
        id: row

        anchors.verticalCenter: parent.verticalCenter
        x: root.leading ? (LayoutMirroring.enabled ? root.width - width : 0)
                        : (root.width - width) / 2
        width: Math.min(implicitWidth, root.width)
        spacing: Theme.tablet ? Theme.space1 : Theme.space2

        Icon {
            name: root.iconName
            size: root.iconSize
            colour: root.colour
            mirrors: name.startsWith("arrow-") || name.startsWith("chevron-")
        }
        ColumnLayout {
            spacing: 2

            AppText {
                Layout.fillWidth: true
                visible: text.length > 0
                text: root.text
                size: root.size
                weight: root.weight
                color: root.colour
                lineHeight: 1
                horizontalAlignment: root.leading ? Text.AlignLeft : Text.AlignHCenter
                spoken: false
            }
            AppText {
                Layout.fillWidth: true
                visible: text.length > 0
                text: root.reason
                muted: true
                lineHeight: 1
                horizontalAlignment: root.leading ? Text.AlignLeft : Text.AlignHCenter
                spoken: false
            }
        }
        Icon {
            name: root.trailingIcon
            size: root.iconSize
            colour: root.colour
            mirrors: name.startsWith("arrow-") || name.startsWith("chevron-")
        }
    }
}
