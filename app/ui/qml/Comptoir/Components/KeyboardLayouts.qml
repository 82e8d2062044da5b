pragma Singleton
import QtQml

/* The keys of our keyboard. A row is a text of keys between blanks; {word} is a function key.
   Layouts: text, email, address, numeric, phone. Letters: fr, en, de, es, ar; other languages have those of en. */
QtObject {
    id: root

    /* letters that the person chose in the place of their language's; forgotten with the session */
    property string chosen: ""
    readonly property list<string> latin: ["fr", "en", "de", "es"]
    readonly property string digits: "1 2 3 4 5 6 7 8 9 0"
    readonly property list<string> signs: ["à â ä á æ ç é è ê ë", "î ï í ì ñ ô ö ó ò œ",
        "ù û ü ú ÿ ß @ & + # _ €", "{shift} ! ? ' \" : ; / ( ) {back}"]
    readonly property list<string> arabicSigns: ["أ إ آ ؤ ئ ء ة ى ـ ٱ", "ً ٌ ٍ َ ُ ِ ّ ْ « »",
        "، ؛ ؟ ! : \" @ & + # _ €", "' / ( ) * % = {back}"]

    /* Letters that are shown in a layout for a person's language: an e-mail address has Latin ones only */
    function lettersOf(layout: string, language: string): string {
        const wanted = [root.chosen, language].find(one => root.choices(layout).includes(one));
        return wanted ?? (language === "ar" ? "fr" : "en");
    }

    function choices(layout: string): list<string> {
        return layout === "email" ? root.latin : root.latin.concat(["ar"]);
    }

    function nameOf(letters: string): string {
        return ({ fr: "AZERTY", en: "QWERTY", de: "QWERTZ", es: "QWERTY ñ", ar: "العربية" })[letters] ?? "";
    }

    function letterRows(letters: string, layout: string): list<string> {
        const extra = layout === "email" ? " +" : (layout === "address" ? " /" : " '");
        switch (letters) {
        case "fr": return ["a z e r t y u i o p", "q s d f g h j k l m", "{shift} w x c v b n" + extra + " {back}"];
        case "de": return ["q w e r t z u i o p ü", "a s d f g h j k l ö ä", "{shift} y x c v b n m ß" + extra + " {back}"];
        case "ar": return ["ض ص ث ق ف غ ع ه خ ح ج د", "ش س ي ب ل ا ت ن م ك ط", "ئ ء ؤ ر لا ى ة و ز ظ ذ {back}"];
        case "es": return ["q w e r t y u i o p", "a s d f g h j k l ñ", "{shift} z x c v b n m" + extra + " {back}"];
        default: return ["q w e r t y u i o p", "{half} a s d f g h j k l {half}", "{shift} z x c v b n m" + extra + " {back}"];
        }
    }

    function lastRow(layout: string, letters: string, language: string, symbols: bool): string {
        const page = (symbols ? "{abc}" : "{symbols}") + " {letters}";
        if (layout === "email")
            return page + " @ . - _ " + root.ending(language) + " .com {hide}";
        return page + (letters === "ar" ? " ، {space} . - {hide}" : " , {space} . - {hide}");
    }

    function ending(language: string): string {
        return ({ de: ".de", es: ".es", it: ".it", nl: ".nl" })[language] ?? ".fr";
    }

    /* Rows of a layout in these letters, for a person's language */
    function rows(layout: string, letters: string, language: string, symbols: bool): list<string> {
        if (layout === "numeric" || layout === "phone")
            return ["1 2 3", "4 5 6", "7 8 9", (layout === "phone" ? "+" : "{gap}") + " 0 {back}", "{hide} {enter}"];
        const middle = symbols ? (letters === "ar" ? root.arabicSigns : root.signs)
                               : [root.digits].concat(root.letterRows(letters, layout));
        return middle.concat([root.lastRow(layout, letters, language, symbols)]);
    }

    /* Letters that a long press on `key` offers; each of them is a key of its own on the page of signs */
    function accents(key: string): list<string> {
        const known = { a: "à â ä á æ", c: "ç", e: "é è ê ë", i: "î ï í ì", n: "ñ", o: "ô ö ó ò œ", s: "ß",
                        u: "ù û ü ú", y: "ÿ", "ا": "أ إ آ ٱ", "ه": "ة", "ي": "ى ئ", "و": "ؤ", "ت": "ة", "ء": "ئ ؤ أ إ" };
        return known[key] ? known[key].split(" ") : [];
    }

    /* Relative width; a letter is 10 */
    function weight(key: string): int {
        switch (key) {
        case "{space}": return 40;
        case "{half}": return 4;
        case "{shift}":
        case "{back}":
        case "{symbols}":
        case "{letters}":
        case "{abc}": return 15;
        case "{hide}": return 20;
        case "@": return 14;
        default: return key.startsWith(".") && key.length > 1 ? 14 : 10;
        }
    }
}
