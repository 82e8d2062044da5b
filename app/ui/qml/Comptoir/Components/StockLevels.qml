pragma Singleton
import QtQml

/* What a stock level looks like: its tone and icon. Levels: inStock, low, out, transfer, stale,
   unknown, online, loading. */
QtObject {
    id: root

    function tone(level: string): string {
        switch (level) {
        case "inStock":
        case "online": return "positive";
        case "low":
        case "stale": return "caution";
        case "out": return "negative";
        case "transfer": return "brand";
        default: return "neutral";
        }
    }

    function icon(level: string): string {
        switch (level) {
        case "inStock": return "circle-check";
        case "online":
        case "transfer": return "truck";
        case "low": return "circle-alert";
        case "stale": return "clock-alert";
        case "out": return "circle-x";
        case "loading": return "clock";
        default: return "circle-question-mark";
        }
    }
}
