pragma Singleton
import QtQml

/* The words for facets and their values; options and brands have those of the range. */
QtObject {
    id: root

    function group(facet: string, label: string): string {
        switch (facet) {
        case "stock": return qsTr("In stock");
        case "promotion": return qsTr("On offer");
        case "price": return qsTr("Price");
        case "rating": return qsTr("Customer reviews");
        case "brand": return qsTr("Brand");
        default: return label;
        }
    }

    function value(facet: string, value: string, label: string, low: string, high: string): string {
        switch (facet) {
        case "stock": return qsTr("In stock in this store");
        case "promotion": return qsTr("On offer today");
        case "price": return root.range(low, high);
        case "rating": return qsTr("%1 stars and over").arg(value);
        default: return label.length > 0 ? label : value;
        }
    }

    function range(low: string, high: string): string {
        if (low.length === 0)
            return qsTr("Under %1", "a price").arg(high);
        return high.length === 0 ? qsTr("%1 and over", "a price").arg(low) : qsTr("%1 to %2", "two prices").arg(low).arg(high);
    }
}
