pragma ComponentBehavior: Bound
import QtQuick
import Comptoir.Components
import Comptoir.Models
import Comptoir.Theme

/* What becomes of the review; changes in place when the hub answers. */
PageFrame {
    id: root

    title: ReviewWords.title(ReviewForm.state)
    showBack: false

    EmptyState {
        objectName: "reviewState_" + ReviewForm.state
        anchors.centerIn: parent
        width: Math.min(parent.width - 2 * Theme.margin, 900)
        iconName: ReviewForm.state === "refused" ? "circle-alert" : ReviewForm.state === "sent" ? "circle-check" : "hourglass"
        tone: ReviewForm.state === "refused" ? "caution" : ReviewForm.state === "sent" ? "positive" : "brand"
        title: root.title
        sentence: ReviewWords.became(ReviewForm.state, ReviewForm.reason)
        actionText: qsTr("Back to the product")
        onActionRequested: ReviewForm.finish()
    }
}
