pragma ComponentBehavior: Bound
import QtQuick
import Comptoir.Theme

/* Words that lead on ("Lire les 214 avis"), with an invisible zone of full height. */
ActionButton {
    id: root

    size: AppText.Size.Body
    iconSize: Theme.iconSmall
    trailingIcon: "chevron-right"
    ink: Theme.colours.brandText
    fill: "transparent"
    padding: Theme.space1
    leftPadding: Theme.space1
    rightPadding: Theme.space1
}
