pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Comptoir.Components
import Comptoir.Models
import Comptoir.Theme

/* The product page lying: picture and reviews on the left, facts on the right above the actions. */
Item {
    id: root

    property real foot: 0
    readonly property real gap: Theme.tablet ? Theme.space4 : 56
    readonly property real inner: width - 2 * Theme.margin - gap

    signal zoomRequested()

    function nextPart(): void {
        rightView.contentY = Math.min(rightView.contentHeight - rightView.height, rightView.contentY + rightView.height - Theme.space6);
    }

    Connections {
        target: ProductPage
        function onOpened(): void { leftView.contentY = 0; rightView.contentY = 0 }
    }
    Flickable {
        id: leftView

        x: Session.rightToLeft ? root.width - width - Theme.margin : Theme.margin
        width: Math.round(root.inner * 0.47)
        height: root.height
        contentHeight: stage.height + teaser.implicitHeight + (Theme.tablet ? Theme.space4 : Theme.space6)
                       + Theme.space4 + Theme.space1 - Theme.space2
        boundsBehavior: Flickable.StopAtBounds
        interactive: contentHeight > height + 1
        clip: interactive
        ScrollIndicator.vertical: ScrollIndicator {}

        ProductPictures {
            id: stage

            width: parent.width
            height: Math.max(Theme.tablet ? 280 : 440,
                             root.height - teaser.implicitHeight - Theme.space4 * 2 - Theme.space1 - Theme.space1)
            onZoomRequested: root.zoomRequested()
        }
        ProductReviews {
            id: teaser

            y: stage.height + Theme.space4
            width: parent.width
            visible: ProductPage.ready
        }
    }
    Flickable {
        id: rightView

        objectName: "pageView"
        x: Session.rightToLeft ? Theme.margin : leftView.x + leftView.width + root.gap
        width: root.inner - leftView.width
        height: root.height - root.foot
        contentHeight: column.implicitHeight + Theme.space3
        boundsBehavior: Flickable.StopAtBounds
        clip: true
        ScrollIndicator.vertical: ScrollIndicator {}

        ColumnLayout {
            id: column

            width: parent.width
            spacing: Theme.space3

            ProductHead {
                Layout.fillWidth: true
            }
            ProductOptions {
                Layout.fillWidth: true
            }
            ProductStock {
                Layout.fillWidth: true
            }
            ProductMore {
                Layout.fillWidth: true
                Layout.topMargin: Theme.space2
                visible: ProductPage.ready
            }
        }
    }
}
