pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Comptoir.Components
import Comptoir.Models
import Comptoir.Theme

/* One order to call about: whom, why, what is in it, and what the customer said. */
SheetPopup {
    id: root

    readonly property bool wide: Theme.textScale < 1.3
    property string outcome: ""
    property string shown: ""
    readonly property string number: Attention.number
    readonly property bool sent: Attention.settling.length > 0
    readonly property bool keepable: Attention.obstacle.length === 0

    objectName: "callSheet"
    opened: Attention.number.length > 0
    title: qsTr("Order %1").arg(root.shown)
    sentence: AttentionWords.why(Attention.reason)
    sheetWidth: 920
    onCloseRequested: Attention.close()
    onNumberChanged: if (root.number.length > 0) {
        root.shown = root.number;
        root.outcome = "";
    }

    GridLayout {
        Layout.fillWidth: true
        columns: root.wide ? 2 : 1
        columnSpacing: Theme.space4
        rowSpacing: Theme.space3

        ColumnLayout {
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            Layout.alignment: Qt.AlignTop
            spacing: Theme.space2

            AttentionContact {
                Layout.fillWidth: true
            }
            AttentionLines {
                Layout.fillWidth: true
            }
        }
        ColumnLayout {
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            Layout.alignment: Qt.AlignTop
            spacing: Theme.targetGap

            AppText {
                Layout.fillWidth: true
                text: root.sent ? AttentionWords.outcome(Attention.settling) : qsTr("What did the customer say?")
                size: AppText.Size.Title
                weight: Font.DemiBold
            }
            AppText {
                Layout.fillWidth: true
                visible: root.sent
                text: qsTr("Noted on this tablet; it is sent as soon as head office can be reached.")
                muted: true
            }
            Repeater {
                model: root.sent ? [] : ["kept", "changed", "cancelled"]

                ChoiceCard {
                    id: choice

                    required property string modelData

                    objectName: "outcome-" + modelData
                    Layout.fillWidth: true
                    enabled: modelData !== "kept" || root.keepable
                    chosen: root.outcome === modelData
                    iconName: ({ kept: "check", changed: "pencil", cancelled: "x" })[modelData]
                    text: AttentionWords.outcome(modelData)
                    detail: AttentionWords.outcomeDetail(modelData, Attention.totalNow || Attention.total)
                    reason: AttentionWords.obstacle(Attention.obstacle)
                    onClicked: root.outcome = choice.modelData
                }
            }
            PrimaryButton {
                objectName: "settleCall"
                Layout.fillWidth: true
                visible: !root.sent
                enabled: root.outcome.length > 0 && Attention.contactState !== "gone"
                text: qsTr("Done: I have called")
                iconName: "phone"
                reason: qsTr("First say what the customer said")
                onClicked: Attention.settle(root.outcome)
            }
        }
    }
}
