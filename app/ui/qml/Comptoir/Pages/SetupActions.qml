pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Comptoir.Components
import Comptoir.Models

/* Keep what was chosen, or leave everything as it was. */
ActionSheet {
    id: root

    FieldNote {
        objectName: "setupNotice"
        Layout.fillWidth: true
        visible: CameraSetup.notice.length > 0
        text: CameraSetup.notice === "saved" ? qsTr("Saved. This screen keeps these settings.")
            : qsTr("It could not be saved: this screen cannot write its folder. Is the disk full?")
        iconName: CameraSetup.notice === "saved" ? "circle-check" : "circle-alert"
        tone: CameraSetup.notice === "saved" ? "positive" : "negative"
    }
    PrimaryButton {
        objectName: "setupSave"
        Layout.fillWidth: true
        enabled: CameraSetup.unsaved
        reason: qsTr("Nothing was changed")
        text: qsTr("Save")
        iconName: "check"
        onClicked: CameraSetup.save()
    }
    SecondaryButton {
        objectName: "setupLeave"
        Layout.fillWidth: true
        text: CameraSetup.unsaved ? qsTr("Leave without saving") : qsTr("Close")
        iconName: "log-out"
        onClicked: CameraSetup.leave()
    }
}
