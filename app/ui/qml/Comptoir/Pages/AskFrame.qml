pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Comptoir.Components
import Comptoir.Models
import Comptoir.Theme

/* A question that needs typing: the question, why it is asked, big fields, one action, our keyboard. */
OrderFrame {
    id: root

    property string question: ""
    property string why: ""
    property BigField firstField: null
    property BigField field: firstField
    property alias keys: board
    property string actionText: qsTr("Continue")
    property string reason: ""
    property bool possible: true
    property bool busy: false
    default property alias answer: answerColumn.data
    property alias more: moreColumn.data

    signal submitted()

    function enter(field: BigField): void {
        root.field = field;
        board.visible = true;
        Qt.callLater(board.reset);
        Qt.callLater(root.reveal, field);
    }

    title: question
    keyboard: board
    StackView.onActivated: if (root.firstField) root.firstField.forceActiveFocus()

    AppText {
        Layout.fillWidth: true
        objectName: "question"
        text: root.question
        size: root.wide && root.typing ? AppText.Size.Heading : root.titleSize
        weight: Font.Bold
        Accessible.role: Accessible.Heading
    }
    AppText {
        Layout.fillWidth: true
        visible: text.length > 0 && !(root.typing && Theme.textScale > 1.3)
        text: root.why
        size: AppText.Size.Lead
        muted: true
    }
    ColumnLayout {
        id: moreColumn

        Layout.fillWidth: true
        spacing: Theme.space2
    }
    side: ColumnLayout {
        id: answerColumn

        Layout.fillWidth: true
        spacing: root.gap
    }
    actions: PrimaryButton {
        objectName: "continue"
        Layout.fillWidth: true
        enabled: root.possible
        busy: root.busy
        reason: root.reason
        text: root.actionText
        trailingIcon: "arrow-right"
        onClicked: root.submitted()
    }

    Connections {
        target: root.field
        function onHeightChanged(): void { root.reveal(root.field) }
        function onYChanged(): void { root.reveal(root.field) }
    }
    Keyboard {
        id: board

        objectName: "keyboard"
        parent: root
        visible: false
        width: parent.width
        anchors.bottom: parent.bottom
        language: Session.locale
        onKeyPressed: text => root.field?.insertText(text)
        onBackspace: root.field?.backspace()
        onEnter: root.submitted()
        onHide: {
            visible = false;
            root.forceActiveFocus();
        }
    }
}
