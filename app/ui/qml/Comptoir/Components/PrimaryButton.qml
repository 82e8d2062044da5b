pragma ComponentBehavior: Bound
import QtQuick
import Comptoir.Theme

/* The one main action of a screen. */
ActionButton {
    id: root

    size: Theme.tablet ? AppText.Size.Lead : AppText.Size.Title
    iconSize: Theme.iconLarge
    minimumHeight: Theme.primaryHeight
    ink: Theme.colours.brandInk
    fill: calm ? Theme.colours.sunken : Theme.colours.brand
    outline: calm && Theme.contrast ? Theme.colours.line : "transparent"
}
