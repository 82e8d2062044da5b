pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Comptoir.Components
import Comptoir.Models
import Comptoir.Theme

/* When it was placed, how it comes, whether it is paid. */
ColumnLayout {
    id: root

    readonly property bool known: Tracking.known === "hub"

    spacing: Theme.space2

    LabelledValue {
        Layout.fillWidth: true
        size: AppText.Size.Lead
        visible: value.length > 0
        label: qsTr("Placed on")
        value: Tracking.placed
    }
    LabelledValue {
        Layout.fillWidth: true
        size: AppText.Size.Lead
        visible: value.length > 0
        label: qsTr("Delivery method")
        value: Tracking.method === "pick-up" ? qsTr("Pick-up at %1").arg(Tracking.place)
               : Tracking.method.length > 0 ? qsTr("Delivery to your home") : ""
    }
    LabelledValue {
        Layout.fillWidth: true
        size: AppText.Size.Lead
        visible: root.known && Tracking.method.length > 0 && Tracking.state !== "cancelled" && Tracking.state !== "expired"
        label: qsTr("Payment")
        value: Tracking.payment === "paid" ? qsTr("Paid")
               : Tracking.payment === "unknown" ? qsTr("Being checked: please do not pay a second time")
               : qsTr("At the till, or by phone")
    }
}
