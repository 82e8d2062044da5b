pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Comptoir.Theme

/* A customer in a list: initials, name, what tells them apart, tier. */
Pressable {
    id: root

    property string initials: ""
    property string detail: ""
    property string tier: ""
    property string aside: ""

    spokenName: [text, detail, tier, aside].filter(part => part.length > 0).join(", ")
    minimumHeight: 72
    padding: Theme.space1
    leftPadding: Theme.space2
    rightPadding: Theme.space2
    fill: chosen ? Theme.colours.brandSoft : "transparent"

    contentItem: RowLayout {
        spacing: Theme.space2

        Avatar {
            initials: root.initials
            side: 48
        }
        ColumnLayout {
            Layout.fillWidth: true
            spacing: 2

            AppText {
                Layout.fillWidth: true
                text: root.text
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
        TierPill {
            tier: root.tier
            Accessible.ignored: true
        }
        AppText {
            visible: text.length > 0
            text: root.aside
            muted: true
            tabular: true
            wrapMode: Text.NoWrap
            spoken: false
        }
        Icon {
            name: "chevron-right"
            colour: Theme.colours.muted
            mirrors: true
        }
    }
}
