pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Comptoir.Components
import Comptoir.Models
import Comptoir.Theme

/* Who holds the tablet: the number first, then the PIN. */
FocusScope {
    id: root

    readonly property string misfit: qsTr("The software on this tablet and on the server is not compatible: one of the two must be updated. Please tell the IT desk.")
    readonly property bool upright: Theme.portrait || Theme.textScale > 1.6

    function tell(): string {
        switch (Associates.trouble) {
        case "wrong": return Associates.count > 0 ? qsTr("Number or PIN is wrong. %n tries left.", "", Associates.count)
                                                  : qsTr("Number or PIN is wrong.");
        case "locked": return qsTr("Too many wrong PINs. Try again in %n minute(s).", "", Associates.count);
        case "offline": return qsTr("Signing in needs the network, and there is none at the moment. Try again in a moment.");
        case "version": return root.misfit;
        case "expired": return qsTr("Your session has ended. Please sign in again.");
        case "refused": return qsTr("This tablet may not be used to sign in. Please tell the IT desk.");
        default: return "";
        }
    }

    StackView.onActivated: number.forceActiveFocus()

    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Sign in")

    Rectangle {
        anchors.fill: parent
        color: Theme.colours.paper
    }
    Flickable {
        anchors.fill: parent
        contentHeight: Math.max(height, grid.implicitHeight + 2 * Theme.margin)
        interactive: contentHeight > height
        boundsBehavior: Flickable.StopAtBounds

        GridLayout {
            id: grid

            anchors.centerIn: parent
            width: Math.min(parent.width - 2 * Theme.margin, 880)
            columns: root.upright ? 1 : 2
            columnSpacing: 80
            rowSpacing: Theme.space4

            ColumnLayout {
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                spacing: Theme.space2

                Wordmark {
                    Layout.bottomMargin: Theme.space2
                }
                AppText {
                    Layout.fillWidth: true
                    text: qsTr("Good to see you")
                    size: AppText.Size.Display
                    weight: Font.Bold
                }
                AppText {
                    Layout.fillWidth: true
                    text: qsTr("Sign in with your staff number and your PIN. The tablet locks by itself when you put it down.")
                    size: AppText.Size.Lead
                    muted: true
                }
                BigField {
                    id: number

                    objectName: "associateNumber"
                    Layout.fillWidth: true
                    Layout.topMargin: Theme.space1
                    label: qsTr("Staff number")
                    text: Associates.number
                    error: pad.secret ? "" : root.tell()
                    maximumLength: 12
                    inputMethodHints: Qt.ImhDigitsOnly
                    onEdited: text => Associates.setNumber(text)
                    onEntered: pad.secret = false
                    onAccepted: pad.next()
                }
                FieldNote {
                    objectName: "signInNote"
                    Layout.fillWidth: true
                    visible: !Session.online && Associates.trouble.length === 0
                    text: Session.outdated.length > 0 ? root.misfit : qsTr("No network at the moment: signing in has to wait.")
                    iconName: Session.outdated.length > 0 ? "triangle-alert" : "wifi-off"
                    tone: "caution"
                }
            }
            SignInPad {
                id: pad

                Layout.fillWidth: true
                Layout.preferredWidth: 1
                field: number
                error: root.tell()
            }
        }
    }
    SetupCorner {}
}
