pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Comptoir.Components
import Comptoir.Models
import Comptoir.Theme

/* What needs a person: customers to call, acts that head office refused. */
TabletFrame {
    id: root

    readonly property bool nothing: Attention.count === 0 && Attention.calls.count === 0

    title: qsTr("To do")
    place: "Attention"
    asideWidth: 0

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.space2

        AppText {
            Layout.fillWidth: true
            text: root.title
            size: AppText.Size.Headline
            weight: Font.Bold
        }
        StatusPill {
            objectName: "connection"
            tone: Session.online ? "positive" : "caution"
            iconName: Session.online ? "wifi" : "wifi-off"
            text: Session.online ? qsTr("Connected") : qsTr("Offline")
        }
    }
    AttentionNotice {
        Layout.fillWidth: true
    }
    AttentionCalls {
        Layout.fillWidth: true
        visible: Attention.calls.count > 0
    }
    AttentionParked {
        Layout.fillWidth: true
        visible: Attention.parked.count > 0
        onAsideRequested: (key, what) => {
            asideSheet.key = key;
            asideSheet.what = what;
            asideSheet.opened = true;
        }
    }
    Repeater {
        model: root.nothing && Attention.state === "asking" ? 3 : 0

        Skeleton {
            Layout.fillWidth: true
            Layout.preferredHeight: 88
        }
    }
    EmptyState {
        objectName: "nothingToLookAt"
        Layout.fillWidth: true
        Layout.topMargin: Theme.space6
        visible: root.nothing && Attention.state === "shown"
        tone: "positive"
        iconName: "check"
        title: qsTr("Nothing to do")
        sentence: qsTr("No customer is waiting for a call, and everything done on this tablet has been received.")
    }
    foot: AttentionSync {
        Layout.fillWidth: true
    }

    AttentionOrder {
        parent: root
    }
    AttentionAside {
        id: asideSheet

        parent: root
        onCloseRequested: opened = false
    }
}
