pragma ComponentBehavior: Bound
import QtQuick

/* One place of the long list: as on the product page, with address; it leads nowhere. */
StockLine {
    id: root

    objectName: "place_" + (model.storeId || model.kind)
    opens: false
    enabled: true
    hoverEnabled: false
    focusPolicy: Qt.NoFocus
    detail: StockWords.capital(StockWords.joined([said(), model.kind === "near" && !StockWords.brief ? model.address : ""]))
}
