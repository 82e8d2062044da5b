pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Comptoir.Components
import Comptoir.Models
import Comptoir.Theme

/* Who may set the camera up: a PIN, or how to make one where there is none. */
Flickable {
    id: root

    readonly property bool closed: CameraSetup.state === "disabled"
    readonly property bool barred: CameraSetup.trouble === "locked"

    function tell(): string {
        switch (CameraSetup.trouble) {
        case "wrong": return qsTr("The PIN is wrong. %n tries left.", "", CameraSetup.count);
        case "locked": return CameraSetup.count > 90
            ? qsTr("Too many wrong PINs. Try again in %n minute(s).", "", Math.ceil(CameraSetup.count / 60))
            : qsTr("Too many wrong PINs. Try again in %n second(s).", "", CameraSetup.count);
        default: return "";
        }
    }

    function enter(): void {
        const pin = pad.entered;
        pad.clear();
        CameraSetup.enter(pin);
    }

    contentHeight: Math.max(height, column.implicitHeight + 2 * Theme.space6)
    interactive: contentHeight > height
    clip: interactive
    boundsBehavior: Flickable.StopAtBounds

    ColumnLayout {
        id: column

        anchors.centerIn: parent
        width: Math.min(parent.width - 2 * Theme.margin, 880)
        spacing: Theme.space3

        EmptyState {
            objectName: "setupClosed"
            Layout.fillWidth: true
            visible: root.closed
            tone: "caution"
            iconName: "lock"
            title: qsTr("The camera set-up is locked")
            sentence: qsTr("No PIN opens it yet. Make one with the command “comptoir setup-pin”, write the line that it prints into comptoir.toml, and restart this screen.")
            actionText: qsTr("Back to the start page")
            onActionRequested: CameraSetup.leave()
        }
        AppText {
            Layout.fillWidth: true
            visible: !root.closed
            text: qsTr("Camera set-up")
            size: AppText.Size.Headline
            weight: Font.Bold
            horizontalAlignment: Text.AlignHCenter
            Accessible.role: Accessible.Heading
        }
        AppText {
            Layout.fillWidth: true
            visible: !root.closed
            text: CameraSetup.busy ? qsTr("One moment") : qsTr("For the IT desk: type the PIN of this device.")
            size: AppText.Size.Lead
            muted: true
            horizontalAlignment: Text.AlignHCenter
        }
        PinPad {
            id: pad

            objectName: "setupPin"
            Layout.alignment: Qt.AlignHCenter
            visible: !root.closed
            focus: visible
            digits: Math.min(CameraSetup.longest, Math.max(CameraSetup.shortest, entered.length + 1))
            Accessible.name: qsTr("PIN, %n digit(s) typed", "", entered.length)
            error: root.tell()
            busy: CameraSetup.busy || root.barred
            Keys.onReturnPressed: unlock.press()
            Keys.onEnterPressed: unlock.press()
        }
        PrimaryButton {
            id: unlock

            objectName: "setupUnlock"
            Layout.alignment: Qt.AlignHCenter
            Layout.preferredWidth: Math.min(Math.max(440, implicitWidth), column.width)
            visible: !root.closed
            enabled: pad.entered.length >= CameraSetup.shortest && !pad.busy
            busy: CameraSetup.busy
            text: qsTr("Open the set-up")
            iconName: "lock"
            onClicked: root.enter()
        }
        LinkButton {
            objectName: "setupCancel"
            Layout.alignment: Qt.AlignHCenter
            visible: !root.closed
            text: qsTr("Back to the start page")
            onClicked: CameraSetup.leave()
        }
    }
}
