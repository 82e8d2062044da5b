pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Comptoir.Theme

/* A bold word with an aside, an optional toned icon, and a muted line below. */
RowLayout {
    id: root

    property string title: ""
    property string aside: ""
    property string detail: ""
    property string iconName: ""
    property string tone: ""

    spacing: Theme.space1 + 4

    Icon {
        Layout.alignment: Qt.AlignTop
        name: root.iconName
        colour: Theme.toneColour(root.tone)
    }
    ColumnLayout {
        Layout.fillWidth: true
        spacing: 4

        Flow {
            Layout.fillWidth: true
            spacing: Theme.space1 + 4

            AppText {
                width: Math.min(implicitWidth, parent.width)
                text: root.title
                size: AppText.Size.Lead
                weight: root.tone.length > 0 ? Font.DemiBold : Font.Bold
                color: root.tone.length > 0 ? Theme.toneColour(root.tone) : Theme.colours.ink
                lineHeight: 1
                spoken: false
            }
            AppText {
                visible: text.length > 0
                text: root.aside
                topPadding: Theme.lead - Theme.body
                muted: true
                tabular: true
                wrapMode: Text.NoWrap
                spoken: false
            }
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
