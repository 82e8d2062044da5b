pragma ComponentBehavior: Bound
import QtQuick
import Comptoir.Theme

/* A filter that is on or off; on is shown by line, fill and check. */
ActionButton {
    id: root

    readonly property bool on: chosen || checked

    size: AppText.Size.Body
    iconSize: Theme.iconSmall
    iconName: on ? "check" : ""
    ink: on ? Theme.colours.brandSoftInk : Theme.colours.ink
    corner: Math.min(height / 2, Theme.radiusSheet)
    fill: on ? Theme.colours.brandSoft : Theme.colours.card
    outline: on ? Theme.colours.brand : Theme.colours.line
    outlineWidth: on ? Theme.chosenBorder : Theme.controlBorder
    padding: Theme.space1

    Accessible.role: Accessible.CheckBox
    markable: true
    marked: root.on
}
