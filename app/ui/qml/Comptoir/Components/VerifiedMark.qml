pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Comptoir.Theme

/* "Verified purchase", or nothing but the word that it is not. */
RowLayout {
    id: root

    property bool verified: true
    property int size: AppText.Size.Body

    spacing: Theme.space1

    Icon {
        visible: root.verified
        name: "badge-check"
        size: Theme.iconSmall
        colour: Theme.colours.positive
    }
    AppText {
        Layout.fillWidth: true
        text: root.verified ? qsTr("Verified purchase") : qsTr("Purchase not verified")
        size: root.size
        weight: root.verified ? Font.DemiBold : Font.Normal
        color: root.verified ? Theme.colours.positive : Theme.colours.muted
        lineHeight: 1
    }
}
