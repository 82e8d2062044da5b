pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Comptoir.Components
import Comptoir.Models
import Comptoir.Theme

/* Whom to call: asked live when the order is opened, and only kept until somebody signs out. */
ColumnLayout {
    id: root

    readonly property bool shown: Attention.contactState === "shown"

    spacing: Theme.space1

    Repeater {
        model: Attention.contactState === "asking" ? 3 : 0

        Skeleton {
            Layout.fillWidth: true
        }
    }
    AppText {
        objectName: "callName"
        Layout.fillWidth: true
        visible: root.shown
        text: Attention.name
        size: AppText.Size.Title
        weight: Font.DemiBold
    }
    Repeater {
        model: root.shown ? [{ icon: "phone", words: Attention.phone }, { icon: "mail", words: Attention.email },
                             { icon: "map-pin", words: Attention.address }].filter(way => way.words.length > 0) : []

        RowLayout {
            id: way

            required property var modelData

            spacing: Theme.space1

            Icon {
                name: way.modelData.icon
                colour: Theme.colours.muted
            }
            AppText {
                Layout.fillWidth: true
                text: way.modelData.words
                size: way.modelData.icon === "phone" ? AppText.Size.Title : AppText.Size.Body
                weight: way.modelData.icon === "phone" ? Font.DemiBold : Font.Normal
                tabular: true
                wrapMode: Text.WrapAtWordBoundaryOrAnywhere
            }
        }
    }
    Banner {
        id: trouble

        objectName: "contactTrouble"
        Layout.fillWidth: true
        visible: !root.shown && Attention.contactState !== "asking" && Attention.contactState.length > 0
        iconName: Attention.contactState === "offline" ? "wifi-off" : ""
        title: Attention.contactState === "gone" ? qsTr("Already settled")
               : Attention.contactState === "offline" ? qsTr("Contact details need the network") : qsTr("The contact details cannot be shown")
        sentence: Attention.contactState === "gone" ? qsTr("A colleague has just settled this order.")
                  : qsTr("They are only ever looked up live. If the customer is with you, you can still note what they say.")
    }
    OutlineButton {
        objectName: "contactAgain"
        Layout.fillWidth: true
        visible: trouble.visible && Attention.contactState !== "gone"
        text: qsTr("Try again")
        onClicked: Attention.askContact()
    }
}
