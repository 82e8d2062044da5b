pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Comptoir.Components
import Comptoir.Models
import Comptoir.Theme

/* One question of the checkout: where we are, the question, why it is asked, big fields, our keyboard. */
OrderFrame {
    id: root

    property string question: ""
    property string why: ""
    property BigField firstField: null
    property BigField field: firstField
    property alias keys: board
    property string actionText: qsTr("Continue")
    default property alias answer: answerColumn.data

    signal submitted()

    function enter(field: BigField): void {
        root.field = field;
        board.visible = true;
        Qt.callLater(root.reveal, field);
    }

    title: question
    keyboard: board
    StackView.onActivated: if (root.firstField) root.firstField.forceActiveFocus()

    CheckoutSteps {
        Layout.fillWidth: true
        current: 1
    }
    ColumnLayout {
        Layout.fillWidth: true
        Layout.topMargin: Theme.portrait ? Theme.space2 : 0
        spacing: Theme.space2

        AppText {
            Layout.fillWidth: true
            objectName: "question"
            text: root.question
            size: root.wide && root.typing ? AppText.Size.Heading : root.titleSize
            weight: Font.Bold
        }
        AppText {
            Layout.fillWidth: true
            visible: text.length > 0 && !(root.wide && root.typing && Theme.textScale > 1.3)
            text: root.why
            size: AppText.Size.Lead
            muted: true
        }
    }
    side: ColumnLayout {
        id: answerColumn

        Layout.fillWidth: true
        spacing: root.gap
    }
    actions: RowLayout {
        spacing: Theme.space3

        OrderRecap {
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            visible: Theme.textScale < 1.6
        }
        PrimaryButton {
            objectName: "continue"
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            text: root.actionText
            trailingIcon: "arrow-right"
            onClicked: root.submitted()
        }
    }

    Connections {
        target: root.field
        function onHeightChanged(): void { root.reveal(root.field) }
    }
    Keyboard {
        id: board

        objectName: "keyboard"
        parent: root
        visible: false
        width: parent.width
        anchors.bottom: parent.bottom
        language: Session.locale
        onKeyPressed: text => {
            root.field?.insertText(text);
            if (startUpper && text === " ")
                upper = true;
        }
        onBackspace: root.field?.backspace()
        onEnter: root.submitted()
        onHide: {
            visible = false;
            root.forceActiveFocus();
        }
    }
}
