pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls.Basic
import Comptoir.Models
import Comptoir.Theme

/* What customers say, all of it. Standing: one list. Lying: the summary stays on the left. */
PageFrame {
    id: root

    readonly property real gap: Theme.tablet ? Theme.space4 : 56

    title: qsTr("Customer reviews")
    sheet: Theme.portrait ? actions : null

    Flickable {
        id: side

        visible: root.wide
        x: Session.rightToLeft ? root.width - width - Theme.margin : Theme.margin
        width: Math.round((root.width - 2 * Theme.margin - root.gap) * 0.44)
        height: parent.height - actions.implicitHeight - Theme.space6 - Theme.space2
        contentHeight: besides.implicitHeight + Theme.space2
        boundsBehavior: Flickable.StopAtBounds
        clip: true

        Loader {
            id: besides

            active: root.wide
            width: parent.width
            sourceComponent: head
        }
    }
    ListView {
        id: list

        property bool atTop: true

        /* A header that grows must not slide out of sight */
        function keepTop(): void {
            if (list.atTop)
                list.positionViewAtBeginning();
        }

        objectName: "reviewList"
        x: root.wide && !Session.rightToLeft ? root.width - width - Theme.margin : Theme.margin
        width: root.wide ? root.width - side.width - root.gap - 2 * Theme.margin : root.width - 2 * Theme.margin
        height: parent.height
        model: Reviews.rows
        spacing: Theme.space2
        bottomMargin: Theme.space3
        topMargin: root.wide ? Theme.space1 : 0
        cacheBuffer: 0 // another list may come while cards of the old one are still being made
        boundsBehavior: Flickable.StopAtBounds
        clip: true
        ScrollIndicator.vertical: ScrollIndicator {}
        onOriginYChanged: Qt.callLater(list.keepTop)
        onMovementEnded: list.atTop = list.contentY <= list.originY + 1
        onContentYChanged: if (contentY + height > contentHeight + originY - 800) Reviews.loadMore()
        header: ReviewsTop {
            width: list.width
            summarised: !root.wide
            summary: head
            onHowRequested: how.opened = true
        }
        delegate: ReviewItem {
            width: list.width
        }
    }
    Component {
        id: head

        ReviewsHead {
            onHowRequested: how.opened = true
        }
    }
    ReviewsActions {
        id: actions

        parent: root
        width: Theme.portrait ? root.width : side.width
        x: Theme.portrait ? 0 : side.x
        y: root.height - implicitHeight - (Theme.portrait ? 0 : Theme.space4 + Theme.space1)
        height: implicitHeight
    }
    ReviewsHow {
        id: how

        parent: root
    }
}
