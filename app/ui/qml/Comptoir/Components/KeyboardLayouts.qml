pragma Singleton
import QtQml

/* The keys of our keyboard. A row is a text of keys between blanks; {word} is a function key. */
QtObject {
    id: root

    readonly property string digits: "1 2 3 4 5 6 7 8 9 0"

    /* Rows of `layout` (text, email, numeric, address) for a language such as "fr" */
    function rows(layout: string, language: string, symbols: bool): list<string> {
        if (layout === "numeric")
            return ["1 2 3", "4 5 6", "7 8 9", "+ 0 {back}", "{hide} {enter}"];
        const middle = symbols ? symbolRows(language) : letterRows(language, layout);
        return [digits].concat(middle, [lastRow(layout, symbols)]);
    }

    function letterRows(language: string, layout: string): list<string> {
        const extra = layout === "email" ? " +" : (layout === "address" ? " /" : " '");
        switch (language) {
        case "fr": return ["a z e r t y u i o p", "q s d f g h j k l m", "{shift} w x c v b n" + extra + " {back}"];
        case "de": return ["q w e r t z u i o p ü", "a s d f g h j k l ö ä", "{shift} y x c v b n m ß {back}"];
        case "ar": return ["ض ص ث ق ف غ ع ه خ ح ج", "ش س ي ب ل ا ت ن م ك ط", "ذ ء ر ى ة و ز ظ د {back}"];
        case "es": return ["q w e r t y u i o p", "a s d f g h j k l ñ", "{shift} z x c v b n m {back}"];
        default: return ["q w e r t y u i o p", "{half} a s d f g h j k l {half}", "{shift} z x c v b n m {back}"];
        }
    }

    function symbolRows(language: string): list<string> {
        const last = "{shift} - _ / & + # ( ) {back}";
        switch (language) {
        case "de": return ["ä ö ü ß é è à ç ñ ó", "! ? : ; , \" ' * = %", last];
        case "es": return ["á é í ó ú ü ñ ç ¿ ¡", "! ? : ; , \" ' * = %", last];
        default: return ["é è ê ë à â ç ù û ô", "î ï œ ! ? : ; , \" '", last];
        }
    }

    function lastRow(layout: string, symbols: bool): string {
        const page = symbols ? "{abc}" : "{symbols}";
        if (layout === "email")
            return page + " @ . - _ .fr .com {hide}";
        return page + " , {space} . - {hide}";
    }

    /* Letters that a long press on `key` offers */
    function accents(key: string): list<string> {
        const known = { a: "à â ä á æ", c: "ç", e: "é è ê ë", i: "î ï í", n: "ñ", o: "ô ö ó œ", s: "ß",
                        u: "ù û ü ú", y: "ÿ" };
        return known[key] ? known[key].split(" ") : [];
    }

    function spoken(key: string): string {
        switch (key) {
        case "{space}": return qsTr("Space");
        case "{back}": return qsTr("Delete");
        case "{shift}": return qsTr("Capitals");
        case "{symbols}": return qsTr("Symbols and accents");
        case "{abc}": return qsTr("Letters");
        case "{hide}": return qsTr("Hide the keyboard");
        case "{enter}": return qsTr("Done");
        default: return key;
        }
    }

    /* Relative width; a letter is 10 */
    function weight(key: string): int {
        switch (key) {
        case "{space}": return 40;
        case "{half}": return 4;
        case "{shift}":
        case "{back}":
        case "{symbols}":
        case "{abc}": return 15;
        case "{hide}": return 20;
        case "@":
        case ".fr":
        case ".com": return 14;
        default: return 10;
        }
    }
}
