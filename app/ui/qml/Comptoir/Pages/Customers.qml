pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Comptoir.Components
import Comptoir.Models
import Comptoir.Theme

/* Find a customer: by name as it is typed, or by the loyalty card. */
TabletFrame {
    id: root

    function rest(): void {
        keyboard.visible = false;
        root.forceActiveFocus();
    }

    title: qsTr("Customers")
    place: "Customers"
    asideWidth: 0
    StackView.onActivated: search.forceActiveFocus()

    AppText {
        Layout.fillWidth: true
        text: Associates.name.length > 0 ? qsTr("Hello %1, who is with you?").arg(Associates.name) : root.title
        size: AppText.Size.Headline
        weight: Font.Bold
    }
    GridLayout {
        Layout.fillWidth: true
        columns: Theme.textScale > 1.6 ? 1 : 2
        columnSpacing: Theme.space2
        rowSpacing: Theme.space2

        SearchField {
            id: search

            objectName: "customerSearch"
            Layout.fillWidth: true
            placeholder: qsTr("First name, surname")
            text: Customers.query
            onEdited: text => Customers.search(text)
            onAccepted: Customers.find()
            onEntered: keyboard.visible = true
        }
        SecondaryButton {
            objectName: "scanCard"
            text: qsTr("Scan the card")
            iconName: "qr-code"
            onClicked: Navigation.go("Scan")
        }
    }
    Card {
        Layout.fillWidth: true
        visible: Customers.rows.count > 0
        implicitHeight: list.implicitHeight + Theme.space2

        ColumnLayout {
            id: list

            y: Theme.space1
            width: parent.width
            spacing: 0

            Repeater {
                model: Customers.rows

                CustomerRow {
                    required property var model

                    objectName: "customer-" + model.code
                    Layout.fillWidth: true
                    text: model.name
                    initials: model.initials
                    detail: [model.town, model.hint].filter(part => part.length > 0).join(" · ")
                    tier: CustomerWords.tier(model.tier)
                    onClicked: Customers.open(model.code)
                }
            }
        }
    }
    AppText {
        Layout.fillWidth: true
        visible: Customers.more && Customers.rows.count > 0
        text: qsTr("There are more: type a little more of the name.")
        muted: true
    }
    CustomersState {
        Layout.fillWidth: true
        Layout.topMargin: compact ? 0 : Theme.space4
        compact: keyboard.visible && Theme.textScale > 1.3
    }
    foot: Item {
        Layout.fillWidth: true
        implicitHeight: keyboard.visible ? keyboard.height - Theme.margin + Theme.space1 : 0
    }

    Keyboard {
        id: keyboard

        objectName: "keyboard"
        parent: root
        visible: false
        width: root.width - 88
        anchors { right: parent.right; bottom: parent.bottom }
        language: Session.locale
        onKeyPressed: text => search.insertText(text)
        onBackspace: search.backspace()
        onEnter: Customers.find()
        onHide: root.rest()
    }
    Connections {
        target: Customers

        /* what to do now stands where the keyboard would be */
        function onChanged(): void {
            if (keyboard.visible && (Customers.state === "offline" || Customers.state === "refused"))
                root.rest();
        }
    }
}
