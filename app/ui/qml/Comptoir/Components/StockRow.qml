pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Comptoir.Theme

/* Where it is: place, quantity, age. `level` is one of inStock, low, out, transfer, stale, unknown,
   online, loading. Only `decisive` is coloured in "before + decisive + after". */
Pressable {
    id: root

    property string level: "unknown"
    property string before: ""
    property string decisive: ""
    property string after: ""
    property string detail: ""
    property bool opens: true
    property bool separator: false
    readonly property string tone: StockLevels.tone(level)
    readonly property bool loading: level === "loading"

    minimumHeight: Theme.tablet ? 64 : (Theme.portrait ? 92 : 84)
    fill: "transparent"
    leftPadding: Theme.cardPadding
    rightPadding: Theme.cardPadding
    topPadding: Theme.space1 + 4
    bottomPadding: Theme.space1 + 4
    enabled: opens && !loading
    spokenName: loading ? qsTr("Looking up stock") : before + decisive + after + ". " + detail

    Accessible.role: opens ? Accessible.Button : Accessible.StaticText

    contentItem: RowLayout {
        spacing: Theme.cardPadding

        StatusDisc {
            tone: root.tone
            iconName: StockLevels.icon(root.level)
        }
        ColumnLayout {
            Layout.fillWidth: true
            Layout.maximumWidth: Number.POSITIVE_INFINITY
            spacing: 4

            Skeleton {
                visible: root.loading
                implicitWidth: 360
                implicitHeight: Theme.lead
            }
            Skeleton {
                visible: root.loading
                implicitWidth: 240
            }
            MarkedText {
                Layout.fillWidth: true
                visible: !root.loading
                before: root.before
                marked: root.decisive
                after: root.after
                markColour: Theme.toneColour(root.tone)
                size: AppText.Size.Lead
                weight: Font.DemiBold
                lineHeight: 1
                spoken: false
            }
            AppText {
                Layout.fillWidth: true
                visible: text.length > 0 && !root.loading
                text: root.detail
                muted: true
                lineHeight: 1
                spoken: false
            }
        }
        Icon {
            visible: root.opens && !root.loading
            name: "chevron-right"
            colour: Theme.colours.muted
            mirrors: true
        }
    }

    Rectangle {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.leftMargin: Theme.contrast ? 0 : root.leftPadding + 56 * Theme.iconScale + Theme.cardPadding
        anchors.rightMargin: Theme.contrast ? 0 : root.rightPadding
        height: Theme.hairline
        color: Theme.colours.line
        visible: root.separator
    }
}
