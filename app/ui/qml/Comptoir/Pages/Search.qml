pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Comptoir.Components
import Comptoir.Models
import Comptoir.Theme

/* Search as you type: the field, what was found, our keyboard. Without words: what people like. */
PageFrame {
    id: root

    readonly property bool asked: Catalogue.text.trim().length > 0
    readonly property QtObject products: asked ? Catalogue.results : Catalogue.popular
    /* a keyboard on a lying screen leaves room for low rows only */
    readonly property bool low: keyboard.visible && !Theme.portrait

    /* what was found is narrowed once the keyboard makes room for it */
    readonly property bool narrowable: asked && !keyboard.visible && Catalogue.results.count > 0

    title: qsTr("Search")
    sheet: keyboard.visible ? keyboard : null
    StackView.onActivated: field.forceActiveFocus()
    Component.onCompleted: Catalogue.loadHome()

    ColumnLayout {
        anchors.fill: parent
        anchors.leftMargin: Theme.margin
        anchors.rightMargin: Theme.margin
        anchors.topMargin: Theme.space1
        spacing: Theme.space2

        SearchField {
            id: field

            objectName: "searchField"
            Layout.fillWidth: true
            placeholder: qsTr("Name, brand, reference or use")
            text: Catalogue.text
            onEdited: text => Catalogue.setText(text)
            onEntered: keyboard.visible = true
            onAccepted: keyboard.visible = false
        }
        AppText {
            objectName: "searchStatus"
            Layout.fillWidth: true
            visible: !Catalogue.nothingFound
            text: !root.asked ? qsTr("Most popular")
                  : Catalogue.searching && Catalogue.results.count === 0 ? qsTr("Searching…")
                  : qsTr("%n product(s) for “%1”", "", Catalogue.foundCount).arg(Catalogue.text.trim())
            size: AppText.Size.Lead
            weight: Font.DemiBold
        }
        FilterBar {
            Layout.fillWidth: true
            visible: root.narrowable
            onFilterRequested: filters.opened = true
        }
        SortChips {
            Layout.fillWidth: true
            visible: root.narrowable
        }
        Item {
            Layout.fillWidth: true
            Layout.fillHeight: true

            ProductGridView {
                objectName: "results"
                cacheBuffer: 0 // another list may come while cards of the old one are still being made
                anchors.fill: parent
                anchors.leftMargin: -bleed
                anchors.rightMargin: -bleed
                visible: !Catalogue.nothingFound && !root.low
                model: root.low ? null : root.products
                bottomMargin: Theme.space3
                onMovementStarted: keyboard.visible = false
                onMoreWanted: if (root.asked) Catalogue.loadMoreResults()
            }
            ProductPeekGrid {
                objectName: "lowResults"
                anchors.fill: parent
                anchors.leftMargin: -bleed
                anchors.rightMargin: -bleed
                visible: !Catalogue.nothingFound && root.low
                model: root.low ? root.products : null
            }
            SearchNothing {
                anchors.fill: parent
                visible: Catalogue.nothingFound
                compact: keyboard.visible
            }
        }
    }
    FilterSheet {
        id: filters

        parent: root
    }
    Keyboard {
        id: keyboard

        objectName: "keyboard"
        parent: root
        width: parent.width
        anchors.bottom: parent.bottom
        language: Session.locale
        onKeyPressed: text => field.insertText(text)
        onBackspace: field.backspace()
        onEnter: visible = false
        onHide: visible = false
    }
}
