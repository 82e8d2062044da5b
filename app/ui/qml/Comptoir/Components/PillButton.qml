pragma ComponentBehavior: Bound
import QtQuick
import Comptoir.Theme

/* A rounded button over paper or a picture: Retour, Agrandir, Éclairer. */
ActionButton {
    id: root

    size: AppText.Size.Body
    iconSize: Theme.iconSmall + 2
    corner: Math.min(height / 2, Theme.radiusSheet)
    outline: Theme.colours.line
    outlineWidth: Theme.contrast ? Theme.controlBorder : 1
    padding: Theme.space1
    leftPadding: Theme.space3
    rightPadding: Theme.space3
}
