pragma ComponentBehavior: Bound
import QtQuick
import Comptoir.Theme

/* The line that is typed into, with the look of ours. */
TextInput {
    id: root

    property int size: AppText.Size.Heading
    property string placeholder: ""

    /* Qt keeps back the name of what is said to be a passwordEdit; readers are told by echoMode that it is masked */
    function keepName(): void {
        root.Accessible.passwordEdit = false;
    }

    color: Theme.colours.ink
    selectionColor: Theme.colours.brand
    selectedTextColor: Theme.colours.brandInk
    verticalAlignment: TextInput.AlignVCenter
    clip: true
    activeFocusOnTab: true
    font {
        family: Theme.family
        pixelSize: Theme.typeScale[root.size]
    }

    onEchoModeChanged: Qt.callLater(root.keepName)
    Component.onCompleted: keepName()
    Accessible.role: Accessible.EditableText

    cursorDelegate: Rectangle {
        width: 3
        color: Theme.colours.brandText
        visible: root.cursorVisible
    }

    TapHandler { onTapped: root.forceActiveFocus(Qt.MouseFocusReason) }
    AppText {
        anchors.verticalCenter: parent.verticalCenter
        width: parent.width
        visible: root.text.length === 0 && root.preeditText.length === 0
        text: root.placeholder
        size: root.size
        font.letterSpacing: 0
        muted: true
        wrapMode: Text.NoWrap
        elide: Text.ElideRight
        spoken: false
    }
}
