pragma Singleton
import QtQml

/* The words for what the ordering models say in codes: moments, stock, hours, reasons, mistakes. */
QtObject {
    id: root

    function capital(text: string): string {
        return text.charAt(0).toUpperCase() + text.slice(1);
    }

    /* "today at 17:00", to stand inside a sentence */
    function inside(day: string, date: string, clock: string): string {
        switch (day) {
        case "today": return clock ? qsTr("today at %1").arg(clock) : qsTr("today");
        case "tomorrow": return clock ? qsTr("tomorrow at %1").arg(clock) : qsTr("tomorrow");
        case "date": return clock ? qsTr("%1 at %2", "day and hour").arg(date).arg(clock) : date;
        default: return qsTr("to be confirmed", "a moment");
        }
    }

    function moment(day: string, date: string, clock: string): string {
        return root.capital(root.inside(day, date, clock));
    }

    function stock(level: string, quantity: int, lines: int): string {
        switch (level) {
        case "inStock": return lines > 1 ? qsTr("Everything in stock") : qsTr("%1 in stock").arg(quantity);
        case "low": return lines > 1 ? qsTr("Everything in stock") : qsTr("Only %1 left").arg(quantity);
        case "out":
            if (lines > 1 && quantity > 0)
                return qsTr("%1 of %2 items in stock").arg(quantity).arg(lines);
            return lines <= 1 && quantity > 0 ? qsTr("Only %1 left").arg(quantity) : qsTr("Out of stock");
        case "stale": return qsTr("To be confirmed", "stock");
        default: return qsTr("Stock unknown");
        }
    }

    /* An e-mail address that may go on below before its @ */
    function breakable(address: string): string {
        return address.replace("@", "\u200b@");
    }

    function age(level: string, ago: string, day: string, clock: string): string {
        if (ago.length === 0)
            return qsTr("The store will check", "stock");
        return StockWords.capital(StockWords.age(level, ago, day, clock));
    }

    function hours(kind: string, day: string, clock: string): string {
        switch (kind) {
        case "open": return qsTr("Open until %1").arg(clock);
        case "opensToday": return qsTr("Closed, opens at %1").arg(clock);
        case "opensTomorrow": return qsTr("Closed, opens tomorrow at %1").arg(clock);
        case "opensDay": return qsTr("Closed, opens %1 at %2", "day and hour").arg(day).arg(clock);
        default: return qsTr("Closed", "a store");
        }
    }

    function wayTitle(kind: string, place: string): string {
        switch (kind) {
        case "now": return qsTr("Take it now, pay at the till");
        case "here": return qsTr("Pick up in this store");
        case "elsewhere": return qsTr("Pick up in another store");
        case "home": return qsTr("Delivered to your home");
        default: return qsTr("Express to your home");
        }
    }

    function wayDetail(kind: string, place: string, when: string, transfer: bool): string {
        switch (kind) {
        case "now": return qsTr("In stock here. We show you where it is and give you a code for the till.");
        case "here": return transfer ? qsTr("Sent here from another store. Ready %1.").arg(when)
                                     : qsTr("At the counter. Ready %1.").arg(when);
        case "elsewhere": return transfer ? qsTr("%1 is nearest, after a transfer: %2.").arg(place).arg(when)
                                          : qsTr("%1 is nearest: %2.").arg(place).arg(when);
        default: return qsTr("By %1 at the latest.", "day of a delivery").arg(when);
        }
    }

    function closed(reason: string): string {
        switch (reason) {
        case "outHere": return qsTr("Not all of it is in stock here.");
        case "checkHere": return qsTr("The stock here must be checked. Please ask a member of staff.");
        case "nowhere": return qsTr("Not available for this quantity at the moment.");
        case "noWarehouse": return qsTr("Not all of it is ready in our warehouse.");
        default: return qsTr("Not offered at the moment.");
        }
    }

    function mistake(field: string, word: string): string {
        if (word === "")
            return "";
        if (word === "empty")
            return root.missing(field);
        switch (field) {
        case "email": return word === "noAt" ? qsTr("The @ sign is missing from this address.")
                                             : qsTr("This address does not look complete. Example: name@example.org");
        case "phone": return word === "landline" ? qsTr("Text messages need a mobile number: 06 or 07.")
                                                 : qsTr("This number does not look complete. Example: 06 39 98 12 34");
        case "postalCode": return qsTr("A French postcode has five digits. Example: 37000");
        case "name": return qsTr("Please enter a name that we can call out.");
        default: return qsTr("Please check this line: it has no letters.");
        }
    }

    function missing(field: string): string {
        switch (field) {
        case "name": return qsTr("Please enter your name.");
        case "email": return qsTr("Please enter your e-mail address.");
        case "phone": return qsTr("Please enter your mobile number.");
        case "street": return qsTr("Please enter the number and the street.");
        case "postalCode": return qsTr("Please enter the postcode.");
        default: return qsTr("Please enter the town.");
        }
    }

    function trouble(word: string): string {
        switch (word) {
        case "disk": return qsTr("Your order could not be saved. Nothing was ordered, and what you entered is still here. Please try again, or ask a member of staff.");
        case "notReady": return qsTr("This device is not connected to the shop yet. Nothing was ordered. Please ask a member of staff.");
        default: return qsTr("Something is missing from this order. Nothing was ordered. Please check each line.");
        }
    }

    function refusal(reason: string): string {
        switch (reason) {
        case "out_of_stock": return qsTr("Somebody was quicker: there are not enough left.");
        case "price_changed": return qsTr("The price has gone up since you saw it. You pay no more without agreeing to it.");
        case "unknown_product": return qsTr("An item is no longer sold.");
        case "unknown_store": return qsTr("The chosen store is not taking orders at the moment.");
        default: return qsTr("We could not read part of your order.");
        }
    }
}
