pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Comptoir.Theme

/* One step of what happens next. `status`: done, waiting, coming, failed. */
Item {
    id: root

    property string title: ""
    property string detail: ""
    property string status: "coming"
    property string statusText: ""
    property string iconName: "package"
    property bool last: false
    readonly property string tone: ({ done: "positive", waiting: "caution", failed: "negative" })[status] ?? "neutral"

    implicitWidth: 984
    implicitHeight: row.implicitHeight + (last ? 0 : Theme.tablet ? Theme.space2 : Theme.space4)

    Accessible.role: Accessible.ListItem
    Accessible.name: [root.title, root.statusText, root.detail].filter(part => part.length > 0).join(". ")

    Rectangle {
        x: root.LayoutMirroring.enabled ? root.width - disc.width / 2 - width / 2 : disc.width / 2 - width / 2
        y: disc.height + Theme.space1
        width: 2
        height: Math.max(0, root.height - disc.height - Theme.space2)
        color: Theme.colours.line
        visible: !root.last
    }
    RowLayout {
        id: row

        width: parent.width
        spacing: Theme.cardPadding + 4

        StatusDisc {
            id: disc

            Layout.alignment: Qt.AlignTop
            side: Math.round((Theme.tablet ? 44 : 64) * Theme.iconScale)
            tone: root.tone
            iconName: root.status === "done" ? "check" : (root.status === "failed" ? "x" : root.iconName)
        }
        GridLayout {
            Layout.fillWidth: true
            Layout.alignment: Qt.AlignTop
            Layout.topMargin: 4
            columns: Theme.textScale > 1.3 ? 1 : 2
            columnSpacing: Theme.space2
            rowSpacing: 4

            AppText {
                Layout.fillWidth: true
                text: root.title
                size: AppText.Size.Lead
                weight: Font.DemiBold
                lineHeight: 1
                spoken: false
            }
            AppText {
                visible: text.length > 0
                text: root.statusText
                weight: Font.DemiBold
                color: Theme.toneColour(root.tone)
                wrapMode: Text.NoWrap
                spoken: false
            }
            AppText {
                Layout.fillWidth: true
                Layout.columnSpan: Theme.textScale > 1.3 ? 1 : 2
                visible: text.length > 0
                text: root.detail
                muted: true
                spoken: false
            }
        }
    }
}
