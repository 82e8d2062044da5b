pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Comptoir.Components
import Comptoir.Models
import Comptoir.Theme

/* What comes back, why, and what is wished for it. */
OrderFrame {
    id: root

    title: qsTr("What would you like to return?")
    gap: Theme.space3

    AppText {
        Layout.fillWidth: true
        objectName: "question"
        text: root.title
        size: root.titleSize
        weight: Font.Bold
        Accessible.role: Accessible.Heading
    }
    AppText {
        Layout.fillWidth: true
        text: qsTr("Order %1").arg(Theme.isolated(Tracking.orderNumber))
        size: AppText.Size.Lead
        muted: true
    }
    Card {
        Layout.fillWidth: true
        implicitHeight: lines.implicitHeight

        ColumnLayout {
            id: lines

            width: parent.width
            spacing: 0

            Repeater {
                model: Returns.lines

                ReturnLine {
                    required property var model

                    objectName: "returnLine-" + model.variantId
                    Layout.fillWidth: true
                    variantId: model.variantId ?? ""
                    picture: model.picture ?? ""
                    title: model.title || qsTr("An item no longer in the range")
                    detail: model.detail ?? ""
                    most: model.returnable ?? 1
                    chosen: model.chosen ?? 0
                    separator: !model.last
                    onChosenRequested: pieces => Returns.choose(variantId, pieces)
                }
            }
        }
    }
    side: [
        ReturnChoice {
            Layout.fillWidth: true
            title: qsTr("Why?")
            prefix: "reason"
            values: Returns.reasons
            chosen: Returns.reason
            words: Returns.reasons.map(ReturnWords.reason)
            onPicked: value => Returns.setReason(value)
        },
        ReturnChoice {
            Layout.fillWidth: true
            title: qsTr("What would you like instead?")
            prefix: "refund"
            values: Returns.refunds
            chosen: Returns.refund
            words: Returns.refunds.map(ReturnWords.refund)
            onPicked: value => Returns.setRefund(value)
        },
        FieldNote {
            Layout.fillWidth: true
            text: qsTr("You get a number and a code for the service desk of any of our stores. Keep the item as it is, in its packaging if you can.")
            iconName: "store"
        }
    ]
    actions: PrimaryButton {
        objectName: "askReturn"
        Layout.fillWidth: true
        enabled: Returns.ready || Returns.busy
        busy: Returns.busy
        text: qsTr("Return %n item(s)", "", Returns.pieces)
        iconName: "undo-2"
        reason: Returns.pieces === 0 ? qsTr("First choose what to return") : qsTr("Please say why")
        onClicked: Returns.start()
    }
}
