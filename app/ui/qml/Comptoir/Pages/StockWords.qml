pragma Singleton
import QtQml
import Comptoir.Theme

/* The words for where a product is: one line of "before + decisive + after", and a line of detail. */
QtObject {
    id: root

    readonly property bool brief: Theme.textScale > 1.3

    function joined(parts: list<string>): string {
        return parts.filter(part => part.length > 0).join(" · ");
    }

    /* One word on stock for a card of a list */
    function short(stock: string): string {
        switch (stock) {
        case "here": return qsTr("In stock here");
        case "low": return qsTr("Last few here");
        case "elsewhere": return qsTr("In other stores");
        case "out": return qsTr("Sold out here");
        default: return "";
        }
    }

    function shortTone(stock: string): string {
        return stock === "here" ? "positive" : stock === "low" ? "caution" : "neutral";
    }

    function before(kind: string, place: string, distance: string): string {
        if (kind === "near")
            return root.joined([place, root.brief ? "" : distance]) + " · ";
        return kind === "online" ? qsTr("Online") + " · " : "";
    }

    function decisive(kind: string, level: string, quantity: int, day: string): string {
        if (kind === "elsewhere")
            return qsTr("In stock in %n more store(s)", "", quantity);
        if (kind === "online")
            return root.online(level, day);
        switch (level) {
        case "inStock": return qsTr("%1 in stock").arg(quantity);
        case "low": return qsTr("Only %1 left").arg(quantity);
        case "out": return qsTr("Sold out", "stock of a store");
        case "transfer": return qsTr("By transfer, %1", "by transfer, Thursday").arg(day);
        case "stale": return qsTr("To be confirmed", "stock of a store");
        default: return qsTr("Stock unknown", "stock of a store");
        }
    }

    function online(level: string, day: string): string {
        if (level === "out" || day.length === 0)
            return qsTr("sold out", "stock of the online shop");
        return level === "online" ? qsTr("delivered %1", "delivered Tuesday").arg(day)
                                  : qsTr("to be confirmed", "stock of the online shop");
    }

    function after(kind: string): string {
        return kind === "here" ? " " + qsTr("in this store", "12 in stock in this store") : "";
    }

    function age(level: string, ago: string, day: string, clock: string): string {
        if (ago.length === 0)
            return "";
        if (level !== "stale")
            return qsTr("checked %1", "checked 4 minutes ago").arg(ago);
        if (day === "yesterday")
            return qsTr("counted yesterday at %1").arg(clock);
        return day === "today" ? qsTr("counted today at %1").arg(clock)
                               : qsTr("counted %1 at %2", "day and hour").arg(day).arg(clock);
    }

    function hours(kind: string, day: string, clock: string): string {
        switch (kind) {
        case "open": return qsTr("open until %1").arg(clock);
        case "opensToday": return qsTr("opens at %1").arg(clock);
        case "opensTomorrow": return qsTr("opens tomorrow at %1").arg(clock);
        case "opensDay": return qsTr("opens %1 at %2", "day and hour").arg(day).arg(clock);
        default: return qsTr("closed", "a store");
        }
    }

    function shelf(aisle: string, bay: string): string {
        if (aisle.length === 0)
            return "";
        return bay.length > 0 ? qsTr("aisle %1, bay %2").arg(aisle).arg(bay) : qsTr("aisle %1").arg(aisle);
    }

    function delivery(date: string, price: string): string {
        if (date.length === 0)
            return "";
        return price.length > 0 ? qsTr("%1, to your home from %2", "day, price of delivery").arg(date).arg(price)
                                : qsTr("%1, to your home, free of charge", "day").arg(date);
    }

    function capital(text: string): string {
        return text.charAt(0).toUpperCase() + text.slice(1);
    }
}
