pragma Singleton
import QtQml
import QtQuick

/* Every colour, size, distance and duration of the interface, and the settings that change them. */
QtObject {
    id: root

    /* Settings, written by the program */
    property bool contrast: false
    property bool reach: false
    property bool reducedMotion: false
    property bool portrait: true
    property bool tablet: false
    property bool arabic: false
    property real textScale: 1
    /* so many times longer stays what goes by itself: for who listens, or works with one switch */
    property int patience: 1
    property string chainName: "Maison Marcelin"
    property url logo
    property int cornerRadius: 16
    property int cardRadius: 24

    readonly property ColourSet light: ColourSet {}
    readonly property ColourSet dark: ColourSet {
        paper: "#000000"; card: "#000000"; sunken: "#101010"
        ink: "#FFFFFF"; inkInverse: "#000000"; muted: "#FFFFFF"; line: "#FFFFFF"; controlLine: "#FFFFFF"
        brand: "#FFE600"; brandInk: "#000000"; brandText: "#FFFFFF"
        brandSoft: "#101010"; brandSoftInk: "#FFFFFF"
        promotion: "#FFE600"; promotionInk: "#000000"; promotionSoft: "#101010"
        positive: "#FFFFFF"; positiveSoft: "#101010"; caution: "#FFFFFF"; cautionSoft: "#101010"
        negative: "#FFFFFF"; negativeSoft: "#101010"; starOff: "#5A5A5A"; functionKey: "#101010"
        pictureTile: "#E9E5DC"; pictureStage: "#E9E5DC"; pressShade: "#4DFFFFFF"; shadow: "#000000"
        planLand: "#000000"; planPark: "#101010"; planWater: "#3A3A3A"; planWaterText: "#FFFFFF"
        planRoad: "#5A5A5A"; scanLine: "#FFE600"; chipOnPicture: "#000000"
        chipLineOnPicture: "#FFFFFF"; veil: "#CC000000"; sceneShade: "#000000"
    }
    readonly property ColourSet colours: contrast ? dark : light

    /* Type: size and letter spacing by name; tablets read from nearer. Arabic letters come from
       Noto Sans Arabic, which fonts.py names as Inter's substitute; figures and Latin stay Inter. */
    readonly property string family: "Inter"
    readonly property int caption: Math.round(16 * textScale)
    readonly property int body: Math.round((tablet ? 16 : 20) * textScale)
    readonly property int lead: Math.round((tablet ? 16 : 25) * textScale)
    readonly property int title: Math.round((tablet ? 20 : 31) * textScale)
    readonly property int heading: Math.round((tablet ? 25 : 39) * textScale)
    readonly property int headline: Math.round((tablet ? 31 : 49) * textScale)
    readonly property int display: Math.round((tablet ? 39 : 61) * textScale)
    readonly property int hero: Math.round((tablet ? 49 : 76) * textScale)
    readonly property int giant: Math.round((tablet ? 61 : 95) * textScale)
    readonly property list<int> typeScale: [caption, body, lead, title, heading, headline, display, hero, giant]
    readonly property list<real> tracking: [0, 0, 0, -0.012, -0.018, -0.022, -0.025, -0.025, -0.025]
    readonly property real lineHeight: arabic ? 1 : 1.13

    /* Distances */
    readonly property int space1: 8
    readonly property int space2: 16
    readonly property int space3: 24
    readonly property int space4: 32
    readonly property int space6: 48
    readonly property int margin: tablet ? 24 : 48
    readonly property int gutter: tablet ? 16 : (portrait ? 32 : 24)
    readonly property int targetGap: 12
    readonly property int cardPadding: tablet ? 16 : 24

    /* Sizes of things to touch; they grow with the text, never shrink */
    readonly property int target: tablet ? 56 : 64
    readonly property int primaryHeight: tablet ? 56 : (portrait ? 104 : 96)
    readonly property int secondaryHeight: tablet ? 56 : (portrait ? 88 : 80)
    readonly property int optionHeight: tablet ? 56 : 72
    readonly property int fieldHeight: tablet ? 64 : (portrait ? 112 : 88)
    readonly property int topBarHeight: tablet ? 72 : (portrait ? 112 : 104)
    readonly property int keyHeight: tablet ? 56 : (portrait ? 92 : 72)
    readonly property real iconScale: 1 + (textScale - 1) / 2
    readonly property int iconSmall: Math.round((tablet ? 18 : 22) * iconScale)
    readonly property int icon: Math.round((tablet ? 20 : 26) * iconScale)
    readonly property int iconLarge: Math.round((tablet ? 24 : 32) * iconScale)
    readonly property int iconHuge: Math.round((tablet ? 56 : 72) * iconScale)

    /* Lines and corners */
    readonly property int hairline: contrast ? 2 : 1
    readonly property int controlBorder: contrast ? 3 : 2
    readonly property int chosenBorder: 3
    readonly property int focusBorder: 3
    readonly property int focusOffset: 4
    readonly property int radiusSmall: Math.round(cornerRadius / 2)
    readonly property int radius: cornerRadius
    readonly property int radiusCard: tablet ? Math.round(cardRadius * 5 / 6) : cardRadius
    readonly property int radiusSheet: 32

    /* Motion, in ms */
    readonly property int fast: 120
    readonly property int normal: reducedMotion ? 120 : 200
    readonly property int slow: reducedMotion ? 120 : 240
    readonly property real pressScale: reducedMotion ? 1 : 0.98

    /* RRGGBB, as the addresses of drawn pictures want it */
    function hex(value: color): string {
        return String(value).slice(-6);
    }

    /* A code, a number or an address inside a sentence: from right to left its parts would change places */
    function isolated(text: string): string {
        return root.arabic && text.length > 0 ? "\u2066" + text + "\u2069" : text;
    }

    function colourNames(): list<string> {
        const names = [];
        for (const name in root.light)
            if (typeof root.light[name] === "object" && name !== "objectName")
                names.push(name);
        return names;
    }

    /* Give a colour of "light" or "contrast" another value; false when there is no such name */
    function setColour(appearance: string, name: string, value: color): bool {
        const set = appearance === "contrast" ? root.dark : root.light;
        const known = typeof set[name] === "object" && name !== "objectName";
        if (known)
            set[name] = value;
        return known;
    }

    /* A tone is a meaning: positive, caution, negative, brand, promotion, neutral, waiting */
    function toneColour(tone: string): color {
        switch (tone) {
        case "positive": return colours.positive;
        case "caution": return colours.caution;
        case "negative": return colours.negative;
        case "brand": return colours.brandSoftInk;
        case "promotion": return colours.promotion;
        case "waiting": return colours.inkInverse;
        default: return colours.muted;
        }
    }

    function toneSoft(tone: string): color {
        switch (tone) {
        case "positive": return colours.positiveSoft;
        case "caution": return colours.cautionSoft;
        case "negative": return colours.negativeSoft;
        case "brand": return colours.brandSoft;
        case "promotion": return colours.promotionSoft;
        case "waiting": return colours.ink;
        default: return colours.sunken;
        }
    }
}
