pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Comptoir.Components
import Comptoir.Models
import Comptoir.Theme

/* The product page standing: one column; the picture takes what the rest leaves, 440 at least. */
Flickable {
    id: root

    readonly property real fixed: facts.implicitHeight + teaser.implicitHeight + 2 * Theme.space4

    signal zoomRequested()
    signal floorRequested()

    function nextPart(): void {
        glide.to = Math.min(contentHeight - height, contentY + height - Theme.space6);
        glide.restart();
    }

    objectName: "pageView"
    contentHeight: column.implicitHeight + Theme.space6
    boundsBehavior: Flickable.StopAtBounds
    clip: true
    ScrollIndicator.vertical: ScrollIndicator {}

    Connections {
        target: ProductPage
        function onOpened(): void { root.contentY = 0 }
    }
    NumberAnimation {
        id: glide

        target: root
        property: "contentY"
        duration: Theme.slow
        easing.type: Easing.OutCubic
    }
    ColumnLayout {
        id: column

        x: Theme.margin
        width: parent.width - 2 * Theme.margin
        spacing: Theme.space4

        ProductPictures {
            Layout.fillWidth: true
            Layout.preferredHeight: Math.max(Theme.tablet ? 280 : 440, root.height - root.fixed - Theme.space4)
            Layout.bottomMargin: Theme.contrast ? 0 : -Theme.space2
            onZoomRequested: root.zoomRequested()
        }
        ColumnLayout {
            id: facts

            Layout.fillWidth: true
            spacing: Theme.space4

            ProductHead {
                Layout.fillWidth: true
            }
            ProductChoice {
                Layout.fillWidth: true
                large: Theme.textScale > 1.3
                spacing: facts.spacing
            }
        }
        ProductReviews {
            id: teaser

            Layout.fillWidth: true
            visible: ProductPage.ready
        }
        LaterPart {
            Layout.fillWidth: true
            subject: ProductPage.productId
            wanted: ProductPage.ready
            sourceComponent: ProductMore {
                onFloorRequested: root.floorRequested()
            }
        }
    }
}
