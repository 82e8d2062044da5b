pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Comptoir.Components
import Comptoir.Theme

/* The arrangement of the ordering pages: main part, side part, actions. Portrait: one column above a sheet.
   Landscape: two panes, the actions end the right one. A keyboard lies below everything while it is shown. */
PageFrame {
    id: root

    default property alias main: mainColumn.data
    property alias side: sideColumn.data
    property alias actions: actionSheet.actions
    property Item keyboard: null
    property real leftShare: 0.46
    property bool acting: true
    property int gap: Theme.portrait ? Theme.space4 : Theme.space3
    readonly property bool typing: root.keyboard !== null && root.keyboard.visible
    readonly property real inner: root.width - 2 * Theme.margin
    readonly property int titleSize: !Theme.portrait || Theme.textScale > 1.3 ? AppText.Size.Headline : AppText.Size.Display

    function viewOf(item: Item): Flickable {
        for (let at = item; at; at = at.parent) {
            if (at === rightView)
                return rightView;
        }
        return leftView;
    }

    function reveal(item: Item): void {
        const view = root.viewOf(item);
        const top = item.mapToItem(view.contentItem, 0, 0).y;
        if (top < view.contentY)
            view.contentY = Math.max(0, top - Theme.space2);
        else if (top + item.height > view.contentY + view.height)
            view.contentY = Math.min(view.contentHeight - view.height, top + item.height - view.height + Theme.space2);
    }

    sheet: root.wide ? (root.typing ? root.keyboard : null) : (root.acting ? actionSheet : null)

    Flickable {
        id: leftView

        objectName: "pageView"
        x: Theme.margin
        width: root.wide ? Math.round((root.inner - 56) * root.leftShare) : root.inner
        height: parent.height - (root.wide && root.typing ? rightActions.height + Theme.space3 : 0)
        contentHeight: leftColumn.implicitHeight + Theme.space3
        clip: contentHeight > height
        boundsBehavior: Flickable.StopAtBounds
        interactive: contentHeight > height
        ScrollIndicator.vertical: ScrollIndicator {}

        ColumnLayout {
            id: leftColumn

            width: parent.width
            spacing: root.gap

            ColumnLayout {
                id: mainColumn

                Layout.fillWidth: true
                Layout.topMargin: Theme.portrait ? Theme.space1 : Theme.space2
                spacing: root.gap
            }
            Item {
                id: below

                Layout.fillWidth: true
                visible: !root.wide
                implicitHeight: root.wide ? 0 : sideColumn.implicitHeight
            }
        }
    }
    Flickable {
        id: rightView

        visible: root.wide
        x: leftView.x + leftView.width + 56
        width: root.width - x - Theme.margin
        height: parent.height - (root.typing ? 0 : rightActions.height + Theme.space4 + Theme.space1)
        contentHeight: sideColumn.implicitHeight + Theme.space2
        clip: contentHeight > height
        boundsBehavior: Flickable.StopAtBounds
        interactive: contentHeight > height
        ScrollIndicator.vertical: ScrollIndicator {}

        Item {
            id: beside

            y: Theme.space2
            width: parent.width
            implicitHeight: sideColumn.implicitHeight
        }
    }
    ScrollEdge {
        visible: root.wide && rightView.contentHeight > rightView.height + 1 && !rightView.atYEnd
        view: rightView
    }
    Item {
        id: rightActions

        visible: root.wide
        x: root.typing ? leftView.x : rightView.x
        width: root.typing ? leftView.width : rightView.width
        height: root.wide ? actionSheet.implicitHeight : 0
        anchors.bottom: parent.bottom
        anchors.bottomMargin: root.typing ? Theme.space2 : Theme.space4 + Theme.space1
    }
    ColumnLayout {
        id: sideColumn

        parent: root.wide ? beside : below
        width: parent.width
        spacing: root.gap
    }
    ActionSheet {
        id: actionSheet

        readonly property bool bare: flat && !root.wide

        visible: root.acting
        parent: root.wide ? rightActions : root
        flat: root.wide || root.typing
        x: bare ? Theme.margin : 0
        width: parent.width - (bare ? 2 * Theme.margin : 0)
        y: root.wide ? 0 : parent.height - height - (root.typing ? root.keyboard.height + Theme.space4 : 0)
        height: implicitHeight
    }
}
