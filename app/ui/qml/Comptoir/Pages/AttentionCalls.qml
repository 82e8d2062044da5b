pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Comptoir.Components
import Comptoir.Models
import Comptoir.Theme

/* Orders of the store whose customer is to be called, the oldest first. */
ListCard {
    id: root

    objectName: "callsCard"
    title: qsTr("Customers to call")
    count: Attention.calls.count

    Repeater {
        model: Attention.calls

        CallRow {
            required property var model
            readonly property bool sent: !!model.settling // a row that is going has no roles any more
            readonly property string title: model.title || qsTr("An item no longer in the range")

            objectName: "callRow-" + model.number
            Layout.fillWidth: true
            picture: model.picture
            pieces: model.pieces
            text: model.others > 0 ? qsTr("%1 and %n other(s)", "article", model.others).arg(title) : title
            detail: qsTr("%1 · %2", "order number, how long ago").arg(Theme.isolated(model.number)).arg(model.ago)
            sentence: sent ? AttentionWords.outcome(model.settling) : ""
            pill: sent ? qsTr("Will be sent") : AttentionWords.brief(model.reason)
            pillIcon: sent ? "hourglass" : "circle-alert"
            pillTone: sent ? "brand" : "caution"
            actionName: "call-" + model.number
            actionText: sent ? qsTr("See") : qsTr("Call", "a customer")
            actionSpoken: qsTr("%1, order %2", "an action").arg(actionText).arg(Theme.isolated(model.number))
            strong: !sent
            separator: !model.last || Attention.more
            onActed: Attention.open(model.number)
        }
    }
    AppText {
        Layout.fillWidth: true
        Layout.topMargin: 12
        visible: Attention.more
        text: qsTr("There are more. They will appear as these are settled.")
        muted: true
    }
}
