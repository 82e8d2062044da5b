pragma Singleton
import QtQml

/* What is said of a key: letters say themselves, everything else has a name. */
QtObject {
    id: root

    function spoken(key: string): string {
        return root.deed(key) || root.sign(key) || root.letter(key);
    }

    function letter(key: string): string {
        const capital = key.length === 1 && key !== key.toLowerCase();
        return capital ? qsTr("capital %1").arg(key) : key;
    }

    function deed(key: string): string {
        switch (key) {
        case "{space}": return qsTr("Space");
        case "{back}": return qsTr("Delete");
        case "{shift}": return qsTr("Capitals");
        case "{symbols}": return qsTr("Symbols and accents");
        case "{abc}": return qsTr("Letters");
        case "{letters}": return qsTr("Other letters");
        case "{hide}": return qsTr("Hide the keyboard");
        default: return "";
        }
    }

    function sign(key: string): string {
        switch (key) {
        case ".": return qsTr("Dot");
        case "،":
        case ",": return qsTr("Comma");
        case "-": return qsTr("Hyphen");
        case "_": return qsTr("Underscore");
        case "@": return qsTr("At sign");
        case "'": return qsTr("Apostrophe");
        case "\"": return qsTr("Quotation mark");
        case "/": return qsTr("Slash");
        case "+": return qsTr("Plus");
        case "#": return qsTr("Hash");
        case "&": return qsTr("And");
        case "؟":
        case "?": return qsTr("Question mark");
        case "!": return qsTr("Exclamation mark");
        case ":": return qsTr("Colon");
        case "؛":
        case ";": return qsTr("Semicolon");
        case "(": return qsTr("Opening bracket");
        case ")": return qsTr("Closing bracket");
        default: return "";
        }
    }
}
