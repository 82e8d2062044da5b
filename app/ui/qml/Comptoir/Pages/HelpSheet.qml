pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Comptoir.Components
import Comptoir.Models
import Comptoir.Theme

/* Help: call an associate, reach customer service, follow an order, say what you think. */
SheetPopup {
    id: root

    objectName: "helpSheet"
    title: HelpWords.title(Assistance.state, Assistance.by)
    sentence: HelpWords.sentence(Assistance.state, Session.online)
    onOpenedChanged: if (opened) Assistance.load()

    PrimaryButton {
        objectName: "callAssociate"
        Layout.fillWidth: true
        visible: !Assistance.called
        enabled: Session.online && Assistance.state !== "busy"
        busy: Assistance.state === "asking"
        busyText: qsTr("Calling")
        text: Assistance.state === "expired" ? qsTr("Call again") : qsTr("Call a member of staff")
        reason: Session.online ? qsTr("You have called several times: please go to the service desk") : qsTr("Not possible without a connection")
        iconName: "bell-ring"
        onClicked: Assistance.call()
    }
    SecondaryButton {
        objectName: "cancelCall"
        Layout.fillWidth: true
        visible: Assistance.called
        text: qsTr("I no longer need help")
        onClicked: Assistance.cancel()
    }
    Card {
        objectName: "customerService"
        Layout.fillWidth: true
        visible: Assistance.phone.length + Assistance.email.length > 0
        implicitHeight: service.implicitHeight + 2 * Theme.cardPadding

        ColumnLayout {
            id: service

            x: Theme.cardPadding
            y: Theme.cardPadding
            width: parent.width - 2 * Theme.cardPadding
            spacing: Theme.space1

            AppText {
                Layout.fillWidth: true
                text: qsTr("Customer service")
                size: AppText.Size.Lead
                weight: Font.DemiBold
            }
            FieldNote {
                objectName: "servicePhone"
                Layout.fillWidth: true
                visible: text.length > 0
                text: Theme.isolated(Assistance.phone)
                iconName: "phone"
            }
            FieldNote {
                objectName: "serviceEmail"
                Layout.fillWidth: true
                visible: text.length > 0
                text: Theme.isolated(Assistance.email)
                iconName: "mail"
            }
        }
    }
    OutlineButton {
        objectName: "helpTrack"
        Layout.fillWidth: true
        text: qsTr("Follow or return an order")
        iconName: "package"
        onClicked: Tracking.begin()
    }
    OutlineButton {
        objectName: "helpFeedback"
        Layout.fillWidth: true
        text: qsTr("Tell us what you think")
        iconName: "message-square"
        onClicked: Feedback.begin("help")
    }
}
