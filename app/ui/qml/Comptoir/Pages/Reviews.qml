pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Comptoir.Components
import Comptoir.Models
import Comptoir.Theme

/* What customers say, all of it: portrait in one list, wide with the summary beside it. */
PageFrame {
    id: root

    property bool sorting: false
    property bool explaining: false
    readonly property real inner: root.width - 2 * Theme.margin

    title: qsTr("Customer reviews")
    sheet: actionSheet

    Component {
        id: head

        Item {
            implicitHeight: part.implicitHeight + Theme.space2

            ReviewsHead {
                id: part

                width: parent.width
                onSortRequested: root.sorting = true
                onExplanationRequested: root.explaining = true
            }
        }
    }
    Flickable {
        id: left

        visible: root.wide
        x: Theme.margin
        width: root.wide ? Math.round(root.inner * 0.42) : 0
        height: parent.height
        contentHeight: beside.implicitHeight
        boundsBehavior: Flickable.StopAtBounds
        clip: true

        Loader {
            id: beside

            width: left.width
            active: root.wide
            sourceComponent: head
        }
    }
    ListView {
        id: list

        objectName: "reviewList"
        x: root.wide ? left.x + left.width + 56 : Theme.margin
        width: root.width - x - Theme.margin
        height: parent.height
        clip: true
        spacing: Theme.space2
        boundsBehavior: Flickable.StopAtBounds
        reuseItems: true
        model: Reviews.rows
        header: root.wide ? null : head
        footer: Item { implicitHeight: Theme.space4 }
        delegate: ReviewItem { width: ListView.view.width }
        onContentYChanged: if (contentY > contentHeight - 2 * height) Reviews.loadMore()
        ScrollIndicator.vertical: ScrollIndicator {}
    }
    EmptyState {
        x: list.x
        width: list.width
        anchors { bottom: parent.bottom; bottomMargin: Theme.space6 }
        visible: Reviews.ready && Reviews.shown === 0
        iconName: "message-square"
        title: qsTr("No review with this rating")
        actionText: qsTr("Show all reviews")
        onActionRequested: Reviews.setFilter("all")
    }
    ActionSheet {
        id: actionSheet

        readonly property int inset: flat ? Theme.margin : 0

        parent: root
        x: inset
        width: parent.width - 2 * inset
        height: implicitHeight
        y: parent.height - height - (flat ? Theme.space3 : 0)

        OrderActions {
            Layout.fillWidth: true
            pickUp: false
        }
    }
    SortSheet {
        parent: root
        opened: root.sorting
        names: ["recent", "best", "worst"]
        current: Reviews.sort
        onPicked: name => Reviews.setSort(name)
        onCloseRequested: root.sorting = false
    }
    ReviewsCheckSheet {
        parent: root
        opened: root.explaining
        onCloseRequested: root.explaining = false
    }
}
