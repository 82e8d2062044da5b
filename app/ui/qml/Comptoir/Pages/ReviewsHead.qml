pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Comptoir.Components
import Comptoir.Models
import Comptoir.Theme

/* Above the reviews: the summary, how reviews are checked, filters, how many are shown and in which order. */
ColumnLayout {
    id: root

    signal sortRequested()
    signal explanationRequested()

    spacing: Theme.space3

    RowLayout {
        spacing: Theme.space2

        Thumb {
            side: Theme.tablet ? 56 : 72
            picture: ProductPage.pictures[0] ?? ""
        }
        ColumnLayout {
            spacing: 2

            AppText {
                Layout.fillWidth: true
                text: qsTr("Customer reviews")
                size: AppText.Size.Heading
                weight: Font.Bold
            }
            AppText {
                Layout.fillWidth: true
                text: ProductPage.name
                muted: true
            }
        }
    }
    RatingSummary {
        objectName: "ratingSummary"
        Layout.fillWidth: true
        average: Reviews.average
        averageText: Reviews.averageText
        counts: Reviews.counts
        chosenStars: Reviews.chosenStars
        countText: Reviews.verifiedShare.length > 0
            //: %n reviews, of which so many per cent (%1) are of verified purchases
            ? qsTr("%n review(s), %1 verified", "", Reviews.total).arg(Reviews.verifiedShare) : ""
        onFilterRequested: stars => Reviews.setFilter(String(stars))
    }
    GridLayout {
        columns: Theme.textScale > 1.6 ? 1 : 2
        columnSpacing: Theme.space2
        rowSpacing: 0

        FieldNote {
            Layout.fillWidth: true
            iconName: "shield-check"
            //: %1 is the name of the chain
            text: qsTr("Reviews by customers of %1, without reward, checked before publication.").arg(Theme.chainName)
        }
        LinkButton {
            objectName: "howChecked"
            text: qsTr("How?")
            onClicked: root.explanationRequested()
        }
    }
    Flow {
        Layout.fillWidth: true
        spacing: Theme.targetGap

        Repeater {
            model: ["all", "5", "4", "critical"]

            Chip {
                required property string modelData

                objectName: "filter-" + modelData
                text: modelData === "all" ? qsTr("All", "reviews") : modelData === "critical" ? qsTr("1 to 3 stars")
                                                                 : qsTr("%n star(s)", "", Number(modelData))
                chosen: Reviews.filter === modelData
                onClicked: Reviews.setFilter(modelData)
            }
        }
    }
    GridLayout {
        columns: Theme.textScale > 1.6 ? 1 : 2

        AppText {
            objectName: "shownCount"
            Layout.fillWidth: true
            text: qsTr("%n review(s) shown", "", Reviews.shown)
            muted: true
        }
        LinkButton {
            objectName: "sort"
            text: ProductWords.sort(Reviews.sort)
            iconName: "arrow-down-wide-narrow"
            trailingIcon: "chevron-down"
            ink: Theme.colours.ink
            onClicked: root.sortRequested()
        }
    }
}
