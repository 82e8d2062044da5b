pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Comptoir.Components
import Comptoir.Models
import Comptoir.Theme

/* What else there is to an order: points, a code that is still to be checked, what is collected or taken now. */
ColumnLayout {
    id: root

    readonly property bool confirmed: Confirmation.state === "confirmed"

    visible: Confirmation.earned > 0 || Confirmation.unchecked || Confirmation.note.length > 0
             || Confirmation.later > 0 || Confirmation.collectedAt.length > 0
    spacing: Theme.space2

    FieldNote {
        objectName: "orderEarns"
        Layout.fillWidth: true
        visible: Confirmation.earned > 0
        text: root.confirmed ? qsTr("%n point(s) have been added to your account.", "", Confirmation.earned)
                             : qsTr("%n point(s) will be added when the order is confirmed.", "", Confirmation.earned)
        iconName: "award"
    }
    FieldNote {
        objectName: "orderUnchecked"
        Layout.fillWidth: true
        visible: Confirmation.unchecked && !root.confirmed
        text: qsTr("Your discount code is checked when the order is confirmed. If it is valid, you pay less.")
        iconName: "ticket-percent"
    }
    FieldNote {
        objectName: "orderNote"
        Layout.fillWidth: true
        visible: Confirmation.note.length > 0
        text: Confirmation.note
        tone: "caution"
    }
    FieldNote {
        objectName: "orderCollected"
        Layout.fillWidth: true
        visible: Confirmation.collectedAt.length > 0
        text: qsTr("You pick up the rest at %1, with the same number. We will write to you when it is ready.").arg(Confirmation.collectedAt)
        iconName: "store"
    }
    Card {
        objectName: "orderLater"
        Layout.fillWidth: true
        implicitHeight: later.implicitHeight + 2 * Theme.cardPadding
        visible: Confirmation.later > 0

        RowLayout {
            id: later

            x: Theme.cardPadding
            y: Theme.cardPadding
            width: parent.width - 2 * Theme.cardPadding
            spacing: Theme.space3

            QrCode {
                visible: BasketPage.code.length > 0
                side: 176
                level: "L"
                code: BasketPage.code
                spokenName: qsTr("QR code for the till")
            }
            AppText {
                Layout.fillWidth: true
                text: qsTr("%n item(s) that you take now: show this code at the till.", "", Confirmation.later)
                size: AppText.Size.Lead
                weight: Font.DemiBold
            }
        }
    }
}
