pragma ComponentBehavior: Bound
import QtQuick
import Comptoir.Components

/* One place of a product, in words; `model` is a row of ProductPage.stock or ProductPage.everywhere. */
StockRow {
    id: root

    required property var model
    readonly property string age: StockWords.age(model.level, model.age, model.ageDay, model.ageClock)
    readonly property string hours: StockWords.hours(model.hours, model.hoursDay, model.hoursClock)

    function said(): string {
        switch (root.model.kind) {
        case "here":
            return StockWords.joined([StockWords.brief ? "" : root.model.place,
                                      StockWords.shelf(root.model.aisle, root.model.bay),
                                      root.model.demo ? qsTr("display model to try") : "", root.age]);
        case "near":
            return StockWords.joined([StockWords.brief ? root.model.distance : "", root.age, root.hours]);
        case "online": return StockWords.delivery(root.model.deliveryDate, root.model.deliveryPrice);
        default: return "";
        }
    }

    level: model.level
    before: StockWords.before(model.kind, model.place, model.distance)
    decisive: StockWords.decisive(model.kind, model.level, model.quantity, model.deliveryDay)
    after: StockWords.after(model.kind)
    detail: StockWords.capital(said())
}
