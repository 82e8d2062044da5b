pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Comptoir.Theme

/* The part of a page that scrolls: a column with the page's margins. */
Flickable {
    id: root

    property int side: Theme.margin
    property int foot: Theme.space4
    property alias spacing: column.spacing
    default property alias content: column.data
    readonly property alias column: column

    signal endNear()

    function nextScreen(): void {
        const last = Math.max(0, root.contentHeight - root.height);
        glide.to = root.contentY >= last - 1 ? 0 : Math.min(last, root.contentY + root.height * 0.85);
        glide.restart();
    }

    objectName: "pageView"
    contentHeight: column.implicitHeight + root.foot
    boundsBehavior: Flickable.StopAtBounds
    interactive: contentHeight > height
    clip: true
    onContentYChanged: if (contentY > contentHeight - 2 * height) root.endNear()
    ScrollIndicator.vertical: ScrollIndicator {}

    NumberAnimation {
        id: glide

        target: root
        property: "contentY"
        duration: Theme.reducedMotion ? 0 : Theme.slow
        easing.type: Easing.OutCubic
    }
    ColumnLayout {
        id: column

        x: root.side
        width: root.width - 2 * root.side
        spacing: Theme.space4
    }
}
