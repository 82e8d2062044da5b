pragma ComponentBehavior: Bound
import QtQuick
import Comptoir.Components

/* One place of a variant in words: here, a store nearby, online, far away. */
StockRow {
    id: root

    required property string kind
    required property string place
    required property string address
    required property string distance
    required property int quantity
    required property string aisle
    required property string bay
    required property bool demo
    required property string age
    required property string ageDay
    required property string ageClock
    required property string hours
    required property string hoursDay
    required property string hoursClock
    required property string deliveryDay
    required property string deliveryDate
    required property string deliveryPrice
    required property int index
    required level
    property bool full: false

    readonly property string shop: "\u2068" + place + "\u2069"
    readonly property list<string> parts: [shop, distance]

    function sentence(parts: list<string>): string {
        const text = parts.filter(part => part.length > 0).join(" · ");
        return text.charAt(0).toUpperCase() + text.slice(1);
    }

    function amount(): string {
        switch (root.level) {
        case "inStock": return qsTr("%n in stock", "", root.quantity);
        //: one or two pieces are left on the shelf
        case "low": return qsTr("only %n left", "", root.quantity);
        case "out": return qsTr("sold out");
        case "stale": return qsTr("to be confirmed");
        default: return qsTr("not known");
        }
    }

    function delivered(): string {
        if (root.level === "out")
            return qsTr("sold out");
        //: %1 is a day of the week
        return root.deliveryDay.length > 0 ? qsTr("delivered %1").arg(root.deliveryDay) : qsTr("home delivery");
    }

    function deliveryDetail(): string {
        if (root.level === "out" || root.deliveryDate.length === 0)
            return "";
        //: %1 is a date, %2 a price
        return root.deliveryPrice.length > 0 ? qsTr("%1, at home from %2").arg(root.deliveryDate).arg(root.deliveryPrice)
                                             : qsTr("%1, at home, free delivery").arg(root.deliveryDate);
    }

    function shelf(): string {
        if (root.aisle.length === 0)
            return "";
        return root.bay.length > 0 ? qsTr("aisle %1, bay %2").arg(root.aisle).arg(root.bay)
                                   : qsTr("aisle %1").arg(root.aisle);
    }

    function checked(): string {
        if (root.age.length === 0)
            return "";
        if (root.level !== "stale")
            //: %1 is a time ago, such as "4 min ago"
            return qsTr("checked %1").arg(root.age);
        switch (root.ageDay) {
        case "today": return qsTr("last count today at %1").arg(root.ageClock);
        case "yesterday": return qsTr("last count yesterday at %1").arg(root.ageClock);
        //: %1 is a date, %2 an hour
        default: return qsTr("last count on %1 at %2").arg(root.ageDay).arg(root.ageClock);
        }
    }

    function opening(): string {
        switch (root.hours) {
        case "open": return qsTr("open until %1").arg(root.hoursClock);
        case "opensToday": return qsTr("closed, opens at %1").arg(root.hoursClock);
        case "opensTomorrow": return qsTr("closed, opens tomorrow at %1").arg(root.hoursClock);
        //: %1 is a day of the week, %2 an hour
        case "opensDay": return qsTr("closed, opens on %1 at %2").arg(root.hoursDay).arg(root.hoursClock);
        default: return "";
        }
    }

    objectName: "stock-" + kind + (kind === "near" ? index : "")
    separator: index > 0
    before: kind === "near" ? root.sentence(parts) + " · " : kind === "online" ? qsTr("Online") + " · " : ""
    decisive: kind === "online" ? root.delivered()
              : kind === "elsewhere" ? qsTr("%n other store(s)", "", quantity)
              : kind === "here" ? root.sentence([root.amount()]) : root.amount()
    //: follows "6 in stock" or "Sold out"
    after: kind === "here" ? " " + qsTr("in this store") : kind === "elsewhere" ? " " + qsTr("further away have it") : ""
    detail: kind === "online" ? root.deliveryDetail()
            : kind === "elsewhere" ? qsTr("Order here: it is sent to your home or to this store.")
            : root.sentence([kind === "here" ? shop : "", full ? address : "", root.shelf(), demo ? qsTr("display model") : "",
                             root.checked(), kind === "near" || full ? root.opening() : ""])
}
