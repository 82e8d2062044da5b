pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Comptoir.Components
import Comptoir.Models
import Comptoir.Theme

/* What this page is for, and what the camera does just now. */
RowLayout {
    id: root

    readonly property bool live: CameraSetup.camera === "live"
    readonly property bool gone: CameraSetup.camera === "unavailable"

    spacing: Theme.space2

    AppText {
        Layout.fillWidth: true
        text: qsTr("Camera set-up")
        size: AppText.Size.Heading
        weight: Font.Bold
        Accessible.role: Accessible.Heading
    }
    StatusPill {
        objectName: "setupState"
        Layout.maximumWidth: root.width / 2
        tone: root.live ? "positive" : root.gone ? "caution" : "neutral"
        iconName: root.live ? "circle-check" : root.gone ? "camera-off" : "hourglass"
        text: root.live ? qsTr("Running") : root.gone ? qsTr("No picture") : qsTr("One moment")
    }
}
