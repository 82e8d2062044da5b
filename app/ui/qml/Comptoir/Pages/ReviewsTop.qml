pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Comptoir.Components
import Comptoir.Models
import Comptoir.Theme

/* What stands above the list: the summary when there is no room beside it, filters, count and order. */
Item {
    id: root

    property bool summarised: true
    property Component summary: null

    signal howRequested()

    implicitHeight: column.implicitHeight + Theme.space2

    ColumnLayout {
        id: column

        width: parent.width
        spacing: Theme.space2

        Loader {
            Layout.fillWidth: true
            active: root.summarised
            visible: active
            sourceComponent: root.summary
        }
        ReviewsFilters {
            Layout.fillWidth: true
            visible: Reviews.total > 0
        }
        GridLayout {
            Layout.fillWidth: true
            visible: Reviews.total > 0
            columns: Theme.textScale > 1.3 || root.width < 760 ? 1 : 2
            columnSpacing: Theme.space2
            rowSpacing: Theme.space1

            AppText {
                objectName: "shownReviews"
                Layout.fillWidth: true
                text: qsTr("%n review(s) shown", "", Reviews.shown)
                muted: true
            }
            ReviewsSort {}
        }
        EmptyState {
            Layout.fillWidth: true
            Layout.topMargin: Theme.space6
            visible: Reviews.ready && Reviews.shown === 0
            iconName: "message-square"
            title: Reviews.total === 0 ? qsTr("No review yet") : qsTr("No matching reviews")
            sentence: Reviews.total === 0 ? qsTr("Nobody has reviewed this product yet.")
                                          : qsTr("Nobody gave this number of stars.")
            secondText: Reviews.total === 0 ? "" : qsTr("Show all reviews")
            onSecondRequested: Reviews.setFilter("all")
        }
        Repeater {
            model: Reviews.ready ? 0 : 3

            Skeleton {
                Layout.fillWidth: true
                Layout.preferredHeight: 220
            }
        }
    }
}
