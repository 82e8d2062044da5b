pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Comptoir.Theme

/* Stars, average and number of reviews; an invitation while there is none. Touch opens the reviews. */
Pressable {
    id: root

    property real average: 0
    property string averageText: ""
    property string countText: ""
    property int starSize: 20
    property bool loading: false
    readonly property bool empty: countText.length === 0

    spokenName: empty ? qsTr("No review yet") : qsTr("%1 out of 5, %2").arg(averageText).arg(countText)
    fill: "transparent"
    padding: 0
    minimumWidth: 0

    contentItem: RowLayout {
        spacing: Theme.space1 + 4

        Stars {
            value: root.average
            size: root.starSize
            opacity: root.loading ? 0.4 : 1
            Accessible.ignored: true
        }
        AppText {
            visible: !root.empty
            text: root.averageText
            weight: Font.DemiBold
            tabular: true
            wrapMode: Text.NoWrap
            spoken: false
        }
        AppText {
            Layout.fillWidth: true
            text: root.empty ? qsTr("Be the first to review it") : root.countText
            muted: true
            visible: !root.loading
            lineHeight: 1
            spoken: false
        }
        Skeleton { visible: root.loading }
    }
}
