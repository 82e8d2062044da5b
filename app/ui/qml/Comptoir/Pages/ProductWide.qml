pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Comptoir.Components
import Comptoir.Models
import Comptoir.Theme

/* The product page lying: picture and reviews on the left, facts on the right above the actions.
   With large text only name and price stay on the right, everything else can be read on the left. */
Item {
    id: root

    property real foot: 0
    property real leftWidth: 832
    readonly property bool large: Theme.textScale > 1.3
    readonly property Flickable reading: large ? leftView : rightView

    signal zoomRequested()
    signal floorRequested()

    function nextPart(): void {
        reading.contentY = Math.min(reading.contentHeight - reading.height, reading.contentY + reading.height - Theme.space6);
    }

    Connections {
        target: ProductPage
        function onOpened(): void { leftView.contentY = 0; rightView.contentY = 0 }
    }
    ProductFacts {
        parent: root.large ? leftSlot : rightSlot
        Layout.fillWidth: true
        large: root.large
        onFloorRequested: root.floorRequested()
    }
    Flickable {
        id: leftView

        readonly property real below: Theme.space4 + Theme.space1

        objectName: root.large ? "pageView" : ""
        x: Session.rightToLeft ? root.width - width - Theme.margin : Theme.margin
        width: root.leftWidth
        height: root.height
        contentHeight: leftColumn.implicitHeight + below
        boundsBehavior: Flickable.StopAtBounds
        interactive: contentHeight > height + 1
        clip: interactive
        ScrollIndicator.vertical: ScrollIndicator {}

        ColumnLayout {
            id: leftColumn

            width: parent.width
            spacing: Theme.space4

            ProductPictures {
                Layout.fillWidth: true
                Layout.preferredHeight: root.large ? 400
                    : Math.max(Theme.tablet ? 280 : 440, root.height - teaser.implicitHeight - Theme.space4 - leftView.below)
                onZoomRequested: root.zoomRequested()
            }
            ColumnLayout {
                id: leftSlot

                Layout.fillWidth: true
                visible: root.large
            }
            ProductReviews {
                id: teaser

                Layout.fillWidth: true
                visible: ProductPage.ready
            }
        }
    }
    Flickable {
        id: rightView

        objectName: root.large ? "" : "pageView"
        x: Session.rightToLeft ? Theme.margin : root.width - width - Theme.margin
        width: root.width - 2 * Theme.margin - leftView.width - (Theme.tablet ? Theme.space4 : 56)
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
            ColumnLayout {
                id: rightSlot

                Layout.fillWidth: true
                visible: !root.large
            }
        }
    }
    ScrollEdge {
        view: root.reading
    }
}
