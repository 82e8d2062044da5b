pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Comptoir.Components
import Comptoir.Models

/* Acts of this tablet that head office refused: sent again where that can help, else marked as dealt with. */
ListCard {
    id: root

    signal asideRequested(key: string, what: string)

    objectName: "parkedCard"
    title: qsTr("Refused by head office")
    count: Attention.parked.count

    Repeater {
        model: Attention.parked

        CallRow {
            required property var model
            readonly property string what: AttentionWords.act(model.type, model.number, model.outcome)

            objectName: "parked-" + model.key
            Layout.fillWidth: true
            iconName: "cloud-off"
            pillTone: "caution"
            text: what
            detail: qsTr("Done on this tablet %1", "how long ago").arg(model.ago)
            sentence: AttentionWords.refusal(model.reason)
            actionName: (model.sendable ? "sendAgain-" : "setAside-") + model.key
            actionText: model.sendable ? qsTr("Send again") : qsTr("Dealt with")
            actionSpoken: qsTr("%1: %2", "an action, what it is about").arg(actionText).arg(what)
            strong: model.sendable
            separator: !model.last
            onActed: model.sendable ? Attention.sendAgain(model.key) : root.asideRequested(model.key, what)
        }
    }
}
