pragma ComponentBehavior: Bound
import QtQuick
import Comptoir.Theme

/* A second action: soft brand fill. */
ActionButton {
    id: root

    minimumHeight: Theme.secondaryHeight
    ink: Theme.colours.brandSoftInk
    fill: calm ? Theme.colours.sunken : Theme.colours.brandSoft
    outline: Theme.contrast ? Theme.colours.line : "transparent"
}
