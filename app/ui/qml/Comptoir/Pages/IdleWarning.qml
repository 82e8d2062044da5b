pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Comptoir.Components
import Comptoir.Models
import Comptoir.Theme

/* Nobody has touched the screen for a while: one touch anywhere goes on, otherwise everything is cleared. */
SheetPopup {
    id: root

    opened: Idle.warning
    title: qsTr("Are you still there?")
    sentence: qsTr("If nobody touches the screen, your basket and everything typed are cleared in %n second(s).", "", Idle.seconds)
    closable: false

    Rectangle {
        Layout.fillWidth: true
        Layout.preferredHeight: 12
        radius: 6
        color: Theme.colours.line

        Rectangle {
            width: Math.max(parent.height, parent.width * Idle.seconds / Idle.warningSeconds)
            height: parent.height
            radius: 6
            color: Theme.colours.brand

            Behavior on width { NumberAnimation { duration: Theme.reducedMotion ? 0 : 250 } }
        }
    }
    PrimaryButton {
        objectName: "idleContinue"
        Layout.fillWidth: true
        text: qsTr("I am still here")
        onClicked: Idle.extend()
    }
    SecondaryButton {
        objectName: "idleEnd"
        Layout.fillWidth: true
        text: qsTr("I have finished: clear everything now")
        onClicked: Idle.end()
    }
    Accessible.role: Accessible.AlertMessage
    Accessible.name: title + " " + sentence
}
