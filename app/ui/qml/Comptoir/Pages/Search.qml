pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Comptoir.Components
import Comptoir.Models
import Comptoir.Theme

/* Search as you type, over the whole range, with our keyboard. */
PageFrame {
    id: root

    title: qsTr("Search")
    sheet: keyboard.visible ? keyboard : null
    StackView.onActivated: {
        if (Catalogue.text.length === 0) {
            field.forceActiveFocus();
            keyboard.visible = true;
        }
    }
    StackView.onActivating: Catalogue.loadHome()

    SearchField {
        id: field

        objectName: "search"
        anchors { left: parent.left; right: parent.right; top: parent.top; leftMargin: Theme.margin; rightMargin: Theme.margin }
        placeholder: qsTr("Name, brand, reference")
        text: Catalogue.text
        onEdited: text => Catalogue.setText(text)
        onAccepted: keyboard.visible = false
        onEntered: keyboard.visible = true
    }
    ProductGrid {
        id: grid

        anchors {
            left: parent.left; right: parent.right; top: field.bottom; bottom: parent.bottom
            leftMargin: Theme.margin; rightMargin: Theme.margin - Theme.space2; topMargin: Theme.space2
        }
        visible: count > 0
        products: Catalogue.results
        onMovementStarted: keyboard.visible = false
    }
    ScrollBody {
        anchors { left: parent.left; right: parent.right; top: field.bottom; bottom: parent.bottom; topMargin: Theme.space3 }
        visible: grid.count === 0

        SearchAdvice { Layout.fillWidth: true }
        ProductShelf {
            Layout.fillWidth: true
            title: qsTr("Popular at the moment")
            products: Catalogue.popular
        }
    }
    Keyboard {
        id: keyboard

        objectName: "keyboard"
        parent: root
        visible: false
        width: parent.width
        anchors.bottom: parent.bottom
        language: Session.locale
        onKeyPressed: text => field.insertText(text)
        onBackspace: field.backspace()
        onEnter: visible = false
        onHide: {
            visible = false;
            root.forceActiveFocus();
        }
    }
}
