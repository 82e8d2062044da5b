pragma ComponentBehavior: Bound
import QtQuick
import Comptoir.Theme

/* A quiet action: card fill and a line around. */
ActionButton {
    id: root

    minimumHeight: Theme.tablet ? Theme.target : Theme.secondaryHeight
    fill: calm ? Theme.colours.sunken : Theme.colours.card
    outline: Theme.colours.line
}
