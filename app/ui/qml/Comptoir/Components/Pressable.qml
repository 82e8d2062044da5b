pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Comptoir.Theme

/* The base of all that can be pressed: by touch, by Return or Space, by a screen reader.

   `text` is what it says and, unless `spokenName` is given, what is spoken. A disabled one tells
   `reason`. `clicked()` is the one signal. */
T.AbstractButton {
    id: root

    property string spokenName: text
    property string reason: ""
    property bool chosen: false
    /* what can be chosen or switched, and whether it is: for who does not see it */
    property bool markable: false
    property bool marked: false
    property color fill: Theme.colours.card
    property color outline: "transparent"
    property real outlineWidth: Theme.controlBorder
    property real corner: Theme.radius
    property real minimumHeight: Theme.target
    property real minimumWidth: Theme.target

    function press() {
        if (root.enabled)
            root.click();
    }

    /* the button below would tell its own state, which nothing here uses */
    function tellMark() {
        root.Accessible.checkable = root.markable;
        root.Accessible.checked = root.marked;
    }

    onMarkedChanged: tellMark()
    onMarkableChanged: tellMark()
    Component.onCompleted: tellMark()
    Accessible.onCheckedChanged: tellMark()
    Accessible.onCheckableChanged: tellMark()

    padding: Theme.space2
    implicitWidth: Math.max(minimumWidth, implicitContentWidth + leftPadding + rightPadding)
    implicitHeight: Math.max(minimumHeight, implicitContentHeight + topPadding + bottomPadding)
    scale: down ? Theme.pressScale : 1
    focusPolicy: Qt.StrongFocus

    Accessible.role: Accessible.Button
    Accessible.name: root.spokenName
    Accessible.description: root.enabled ? "" : root.reason
    Accessible.focusable: root.enabled
    Accessible.onPressAction: root.press()
    Keys.onReturnPressed: root.press()
    Keys.onEnterPressed: root.press()

    Behavior on scale { NumberAnimation { duration: Theme.fast; easing.type: Easing.OutCubic } }

    background: Surface {
        color: root.fill
        radius: root.corner
        down: root.down
        ringed: root.visualFocus
        border.color: root.outline
        border.width: root.outline.a > 0 ? root.outlineWidth : 0
    }
}
