pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Comptoir.Theme

/* How many reviews gave 5, 4, 3, 2, 1 stars (counts in that order); a row touched is a filter.
   `compact` shows bars only, for the card of the product page. */
ColumnLayout {
    id: root

    property list<int> counts: [0, 0, 0, 0, 0]
    property int chosenStars: 0
    property bool compact: false
    readonly property int greatest: Math.max(1, ...counts)

    signal filterRequested(int stars)

    spacing: compact ? 4 : 0

    Repeater {
        model: 5

        HistogramRow {
            required property int index

            Layout.fillWidth: true
            objectName: "stars" + stars
            stars: 5 - index
            count: root.counts[index] ?? 0
            greatest: root.greatest
            showCount: !root.compact
            chosen: root.chosenStars === stars
            minimumHeight: root.compact ? Theme.caption + 8 : Theme.target
            enabled: !root.compact
            onClicked: root.filterRequested(stars)
        }
    }
}
