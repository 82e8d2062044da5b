pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Comptoir.Theme

/* The attract screen's way to the accessibility settings: it says what it offers. */
Pressable {
    id: root

    property string detail: qsTr("Larger text, contrast, lower screen")

    text: qsTr("Accessibility")
    spokenName: text + ". " + detail
    minimumHeight: 80
    leftPadding: Theme.space4
    rightPadding: Theme.space4
    fill: Theme.colours.chipOnPicture
    outline: Theme.colours.chipLineOnPicture

    contentItem: RowLayout {
        spacing: Theme.space2

        Icon {
            name: "accessibility"
            size: Theme.iconLarge
            colour: Theme.colours.pictureInk
        }
        AppText {
            text: root.text
            size: AppText.Size.Lead
            weight: Font.DemiBold
            color: Theme.colours.pictureInk
            wrapMode: Text.NoWrap
            spoken: false
        }
        AppText {
            Layout.fillWidth: true
            Layout.leftMargin: Theme.space1
            text: root.detail
            color: Theme.colours.pictureInk
            visible: Theme.textScale < 1.6
            lineHeight: 1
            spoken: false
        }
        Item {
            Layout.fillWidth: true
            visible: Theme.textScale >= 1.6
        }
        Icon {
            name: "chevron-right"
            colour: Theme.colours.pictureInk
            mirrors: true
        }
    }
}
