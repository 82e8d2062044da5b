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
    sentence: qsTr("To protect your privacy, this screen clears itself: basket, language and everything that was typed.")

    RowLayout {
        Layout.fillWidth: true
        Layout.topMargin: Theme.space1
        spacing: Theme.space3

        AppText {
            objectName: "secondsLeft"
            Layout.minimumWidth: Theme.giant * 1.3
            text: Idle.secondsLeft
            size: AppText.Size.Giant
            weight: Font.Bold
            tabular: true
            wrapMode: Text.NoWrap
            spoken: false
        }
        AppText {
            /* for readers from outside: at once, then every ten seconds */
            readonly property bool due: root.opened && (Idle.secondsLeft === Idle.warningSeconds || Idle.secondsLeft % 10 === 0)

            Layout.fillWidth: true
            onDueChanged: if (due) Accessible.announce(root.title + " " + Accessible.name, Accessible.Assertive)
            //: after a large number: "12  seconds left. Touch the screen to go on."
            text: qsTr("second(s) left. Touch the screen to continue.", "", Idle.secondsLeft)
            size: AppText.Size.Lead
            Accessible.role: Accessible.AlertMessage
            Accessible.name: Idle.secondsLeft + " " + text
        }
    }
    Rectangle {
        Layout.fillWidth: true
        Layout.preferredHeight: 12
        Layout.bottomMargin: Theme.space2
        radius: 6
        color: Theme.colours.sunken
        border.width: Theme.contrast ? Theme.hairline : 0
        border.color: Theme.colours.line

        Rectangle {
            anchors.left: parent.left
            width: Math.max(parent.height, parent.width * Idle.secondsLeft / Idle.warningSeconds)
            height: parent.height
            radius: 6
            color: Theme.colours.brand
        }
    }
    PrimaryButton {
        objectName: "stillHere"
        Layout.fillWidth: true
        text: qsTr("I am still here")
        iconName: "check"
        onClicked: Idle.stir()
    }
    SecondaryButton {
        objectName: "clearNow"
        Layout.fillWidth: true
        text: qsTr("I have finished: clear everything now")
        onClicked: Idle.end()
    }
}
