pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Comptoir.Theme

/* A modal sheet over the page: language, accessibility, idle warning. Put it last in the page and
   set `opened`; it keeps the focus inside, Escape and a touch outside ask to close. */
FocusScope {
    id: root

    property bool opened: false
    property bool closable: true
    property string title: ""
    property string sentence: ""
    property int sheetWidth: Theme.tablet ? 560 : 888
    property alias footer: foot.data
    default property alias content: body.data
    readonly property Item focused: root.Window.activeFocusItem
    property Item latest: null

    signal closeRequested()

    function inside(item: Item): bool {
        for (let at = item; at; at = at.parent) {
            if (at === root)
                return true;
        }
        return false;
    }

    /* Tab goes round inside: after the last comes the first, and the other way round */
    function keepFocus(): void {
        if (!root.opened || !root.focused)
            return;
        if (root.inside(root.focused)) {
            root.latest = root.focused;
            return;
        }
        const first = sheet.nextItemInFocusChain(true);
        const backwards = root.latest === first;
        const next = backwards ? last.nextItemInFocusChain(false) : first;
        if (root.inside(next))
            next.forceActiveFocus(backwards ? Qt.BacktabFocusReason : Qt.TabFocusReason);
    }

    anchors.fill: parent
    z: 1
    visible: opened || veil.opacity > 0
    enabled: opened
    onOpenedChanged: if (opened) root.forceActiveFocus(Qt.PopupFocusReason)
    onFocusedChanged: Qt.callLater(root.keepFocus)
    Keys.onEscapePressed: if (root.closable) root.closeRequested()

    Accessible.role: Accessible.Dialog
    Accessible.name: root.title

    Rectangle {
        id: veil

        anchors.fill: parent
        color: Theme.colours.veil
        opacity: root.opened ? 1 : 0

        Behavior on opacity { NumberAnimation { duration: Theme.slow } }

        MouseArea {
            anchors.fill: parent
            onClicked: if (root.closable) root.closeRequested()
        }
    }
    Rectangle {
        id: sheet

        readonly property int inset: Theme.tablet ? Theme.space3 : Theme.space6
        readonly property real rise: root.opened || Theme.reducedMotion ? 0 : 64

        anchors.horizontalCenter: parent.horizontalCenter
        y: Theme.portrait && !Theme.tablet ? parent.height - height - Theme.space6 + rise
                                           : (parent.height - height) / 2 + rise
        width: Math.min(root.sheetWidth, parent.width - 2 * Theme.space3)
        height: Math.min(flick.y + flick.contentHeight + flick.below, parent.height - 2 * Theme.space3)
        radius: Theme.radiusSheet
        color: Theme.colours.card
        opacity: veil.opacity
        border.width: Theme.contrast ? Theme.controlBorder : 0
        border.color: Theme.colours.line

        Behavior on y { NumberAnimation { duration: Theme.slow; easing.type: Easing.OutCubic } }

        MouseArea { anchors.fill: parent }
        RowLayout {
            id: head
            anchors { left: parent.left; right: parent.right; top: parent.top; margins: sheet.inset }

            AppText {
                Layout.fillWidth: true
                text: root.title
                size: AppText.Size.Heading
                weight: Font.Bold
            }
            PillButton {
                objectName: "closeSheet"
                Layout.alignment: Qt.AlignTop
                visible: root.closable
                text: qsTr("Close")
                iconName: "x"
                onClicked: root.closeRequested()
            }
        }
        Flickable {
            id: flick

            readonly property real below: sheet.inset + (foot.implicitHeight > 0 ? foot.implicitHeight + Theme.space3 : 0)

            anchors { left: head.left; right: head.right; top: head.bottom; topMargin: Theme.space2 }
            anchors { bottom: parent.bottom; bottomMargin: flick.below }
            contentHeight: column.implicitHeight
            boundsBehavior: Flickable.StopAtBounds
            interactive: contentHeight > height
            clip: interactive

            ColumnLayout {
                id: column
                width: flick.width
                spacing: Theme.space2

                AppText {
                    Layout.fillWidth: true
                    visible: text.length > 0
                    text: root.sentence
                    size: AppText.Size.Lead
                    muted: true
                }
                ColumnLayout {
                    id: body

                    Layout.fillWidth: true
                    Layout.topMargin: Theme.space1
                    spacing: Theme.space2
                }
            }
        }
        ColumnLayout {
            id: foot
            anchors { left: head.left; right: head.right; bottom: parent.bottom; bottomMargin: sheet.inset }
        }
        Item { id: last; width: 1; height: 1 }
    }
}
