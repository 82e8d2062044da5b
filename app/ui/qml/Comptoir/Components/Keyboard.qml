pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Comptoir.Theme

/* Our on-screen keyboard. It says what was typed and never takes the focus from the field.
   `layout`: text, email, address, numeric, phone. `language` is the session's: its letters come first. */
Rectangle {
    id: root

    property string layout: "text"
    property string language: "fr"
    property list<string> suggestions
    property bool startUpper: false
    property bool symbols: false
    property bool upper: false
    property bool locked: false
    property list<string> offered
    property bool choosing: false
    readonly property bool figures: layout === "numeric" || layout === "phone"
    readonly property string letters: KeyboardLayouts.lettersOf(layout, language)

    signal keyPressed(string text)
    signal backspace()
    signal hide()
    signal enter()
    signal suggestionChosen(string text)

    function type(code: string): void {
        Keystroke.tapped();
        const choosing = root.choosing;
        root.offered = [];
        root.choosing = false;
        switch (code) {
        case "{letters}":
            root.choosing = !choosing;
            return;
        case "{back}": return root.backspace();
        case "{hide}": return root.hide();
        case "{enter}": return root.enter();
        case "{space}": return root.keyPressed(" ");
        case "{symbols}":
        case "{abc}":
            root.symbols = !root.symbols;
            return;
        case "{shift}": return root.shift();
        }
        root.keyPressed(root.upper && code.length === 1 ? code.toUpperCase() : code);
        root.upper = root.locked;
    }

    function chooseLetters(name: string): void {
        KeyboardLayouts.chosen = KeyboardLayouts.choices(root.layout).find(one => KeyboardLayouts.nameOf(one) === name) ?? "";
        root.reset();
    }

    function shift(): void {
        const again = root.upper && !root.locked;
        root.locked = again;
        root.upper = again || !root.upper;
    }

    function reset(): void {
        root.symbols = false;
        root.locked = false;
        root.upper = root.startUpper;
        root.offered = [];
        root.choosing = false;
    }

    implicitWidth: Theme.portrait ? 1080 : 1920
    implicitHeight: column.implicitHeight + Theme.space3 + Theme.space4
    radius: Theme.radiusSheet
    color: Theme.colours.sunken
    border.width: Theme.contrast ? Theme.hairline : 0
    border.color: Theme.colours.line
    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("Keyboard")
    onLayoutChanged: reset()
    onLanguageChanged: reset()
    Component.onCompleted: reset()

    Rectangle {
        width: parent.width
        height: parent.radius
        anchors.bottom: parent.bottom
        color: parent.color
    }
    MouseArea { anchors.fill: parent }
    ColumnLayout {
        id: column

        anchors.horizontalCenter: parent.horizontalCenter
        y: Theme.space3
        width: Math.min(parent.width - 2 * Theme.space3, root.figures ? 640 : 1320)
        spacing: Theme.targetGap

        SuggestionBar {
            Layout.fillWidth: true
            visible: words.length > 0
            words: root.choosing ? KeyboardLayouts.choices(root.layout).map(KeyboardLayouts.nameOf)
                                 : (root.offered.length > 0 ? root.offered : root.suggestions)
            onChosen: word => {
                if (root.choosing)
                    root.chooseLetters(word);
                else if (root.offered.length > 0)
                    root.type(word);
                else
                    root.suggestionChosen(word);
            }
        }
        Repeater {
            model: KeyboardLayouts.rows(root.layout, root.letters, root.language, root.symbols)

            KeyRow {
                required property string modelData

                Layout.fillWidth: true
                codes: modelData.split(" ")
                upper: root.upper
                locked: root.locked
                onTyped: code => root.type(code)
                onHeld: code => root.offered = KeyboardLayouts.accents(code)
            }
        }
    }
}
