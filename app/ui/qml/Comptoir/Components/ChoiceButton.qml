pragma ComponentBehavior: Bound
import QtQuick
import Comptoir.Theme

/* One of a few exclusive answers; the chosen one has line, fill and, without icon, a check. */
ActionButton {
    id: root

    size: AppText.Size.Lead
    iconName: chosen ? "check" : ""
    minimumHeight: Theme.tablet ? Theme.target : 80
    ink: chosen ? Theme.colours.brandSoftInk : Theme.colours.ink
    fill: chosen ? Theme.colours.brandSoft : (enabled ? Theme.colours.card : Theme.colours.sunken)
    outline: chosen ? Theme.colours.brand : Theme.colours.line
    outlineWidth: chosen ? Theme.chosenBorder : Theme.controlBorder

    Accessible.role: Accessible.RadioButton
    markable: true
    marked: root.chosen
}
