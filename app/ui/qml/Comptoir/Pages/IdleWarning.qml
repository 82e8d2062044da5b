pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Comptoir.Components
import Comptoir.Models
import Comptoir.Theme

/* Nobody has touched anything for a while: a touch anywhere goes on, otherwise everything is cleared. */
SheetPopup {
    id: root

    objectName: "idleWarning"
    closable: false
    title: qsTr("Are you still there?")
    sentence: qsTr("To protect your privacy, this screen clears itself: basket, language and all that was typed.")

    RowLayout {
        Layout.fillWidth: true
        Layout.topMargin: Theme.space2
        Layout.bottomMargin: Theme.space2
        spacing: Theme.space3

        AppText {
            objectName: "secondsLeft"
            text: Idle.secondsLeft
            size: AppText.Size.Giant
            weight: Font.Bold
            tabular: true
            lineHeight: 1
            wrapMode: Text.NoWrap
            Accessible.ignored: true
        }
        AppText {
            Layout.fillWidth: true
            text: qsTr("second(s) left. Touch the screen to go on.", "", Idle.secondsLeft)
            size: AppText.Size.Lead
            Accessible.name: qsTr("%1 seconds left. Touch the screen to go on.").arg(Idle.secondsLeft)
        }
    }
    PrimaryButton {
        objectName: "stillHere"
        Layout.fillWidth: true
        text: qsTr("I am still here")
        iconName: "check"
        onClicked: Idle.stir()
    }
}
