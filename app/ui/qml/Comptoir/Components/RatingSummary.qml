pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Comptoir.Theme

/* The reviews page's head: the average in large, stars, count, and the histogram beside or below. */
Card {
    id: root

    property real average: 0
    property string averageText: ""
    property string countText: ""
    property alias counts: histogram.counts
    property alias chosenStars: histogram.chosenStars

    signal filterRequested(int stars)

    implicitHeight: grid.implicitHeight + 2 * Theme.cardPadding
    implicitWidth: 984

    GridLayout {
        id: grid

        anchors.fill: parent
        anchors.margins: Theme.cardPadding
        columns: Theme.textScale > 1.3 || root.width < 640 ? 1 : 2
        columnSpacing: Theme.space6

        ColumnLayout {
            Layout.leftMargin: Theme.space2
            spacing: Theme.space1

            RowLayout {
                spacing: Theme.space2

                AppText {
                    Layout.alignment: Qt.AlignBaseline
                    text: root.averageText
                    size: AppText.Size.Giant
                    weight: Font.Bold
                    tabular: true
                    wrapMode: Text.NoWrap
                }
                AppText {
                    Layout.alignment: Qt.AlignBaseline
                    text: qsTr("out of 5")
                    size: AppText.Size.Lead
                    muted: true
                    wrapMode: Text.NoWrap
                }
            }
            Stars {
                value: root.average
                size: 36
            }
            AppText {
                Layout.fillWidth: true
                Layout.maximumWidth: 300 * Theme.textScale
                text: root.countText
                muted: true
            }
        }
        Histogram {
            id: histogram

            Layout.fillWidth: true
            onFilterRequested: stars => root.filterRequested(stars)
        }
    }
}
