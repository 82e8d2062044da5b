pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Comptoir.Components
import Comptoir.Models
import Comptoir.Theme

/* The camera looks for the code of a loyalty card. */
ColumnLayout {
    id: root

    readonly property bool blind: Scan.state === "unavailable"

    spacing: Theme.space2

    EmptyState {
        objectName: "loyaltyBlind"
        Layout.fillWidth: true
        Layout.topMargin: Theme.portrait ? 120 : compact ? 0 : Theme.space4
        visible: root.blind
        compact: !Theme.portrait && Theme.textScale > 1.3
        iconName: "camera-off"
        title: qsTr("The camera does not work at the moment")
        sentence: qsTr("A hand-held scanner can still read your card. Or use your phone number.")
        actionText: qsTr("With my phone number")
        onActionRequested: Shopper.setWay("phone")
    }
    AppText {
        Layout.fillWidth: true
        visible: !root.blind
        text: qsTr("Hold the code of your card in front of the camera.")
        size: AppText.Size.Lead
        weight: Font.DemiBold
    }
    ScanView {
        Layout.fillWidth: true
        Layout.preferredHeight: Theme.portrait ? 720 : 480
        visible: !root.blind
    }
    FieldNote {
        Layout.fillWidth: true
        visible: !root.blind
        text: qsTr("The picture is only used to read the code: it is neither kept nor sent.")
        iconName: "shield-check"
    }
}
