pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Comptoir.Components
import Comptoir.Models
import Comptoir.Theme

/* One's order: where it stands, what happens next, what is in it, and the way back. No name, no address. */
OrderFrame {
    id: root

    readonly property bool shown: Tracking.orderNumber.length > 0

    title: qsTr("Order %1").arg(Theme.isolated(Tracking.orderNumber || Tracking.number))
    gap: Theme.space3

    AppText {
        Layout.fillWidth: true
        objectName: "trackTitle"
        text: root.title
        size: AppText.Size.Headline
        weight: Font.Bold
        Accessible.role: Accessible.Heading
    }
    TrackTrouble {
        Layout.fillWidth: true
    }
    Banner {
        objectName: "trackState"
        Layout.fillWidth: true
        visible: root.shown
        tone: TrackWords.tone(Tracking.state)
        iconName: Tracking.state.length > 0 ? "" : "scan-line"
        title: TrackWords.title(Tracking.state)
        sentence: TrackWords.next(Tracking.state, Tracking.method, Tracking.place)
    }
    Repeater {
        model: Tracking.busy && !root.shown ? 3 : 0

        Skeleton {
            Layout.fillWidth: true
            Layout.preferredHeight: 128
        }
    }
    TrackLines {
        Layout.fillWidth: true
        visible: root.shown
    }
    side: [
        TrackFacts {
            Layout.fillWidth: true
            visible: root.shown
        },
        TrackReturns {
            Layout.fillWidth: true
            visible: root.shown
        }
    ]
    actions: ColumnLayout {
        spacing: Theme.space2

        PrimaryButton {
            objectName: "startReturn"
            Layout.fillWidth: true
            visible: root.shown
            enabled: Tracking.returnable
            text: qsTr("Return an item")
            iconName: "undo-2"
            reason: Tracking.returns.count > 0 ? qsTr("Everything in this order is being returned")
                                               : qsTr("Nothing in this order can be returned (any more)")
            onClicked: Returns.begin()
        }
        SecondaryButton {
            objectName: "otherOrder"
            Layout.fillWidth: true
            text: qsTr("Another order")
            onClicked: Tracking.begin()
        }
    }
}
