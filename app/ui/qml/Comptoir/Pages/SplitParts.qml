pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Comptoir.Models
import Comptoir.Theme

/* What a divided basket comes to: each part with its articles, price and moment. */
ColumnLayout {
    id: root

    property bool correctable: false

    function title(kind: string, place: string): string {
        switch (kind) {
        case "now": return qsTr("Take it now, pay at the till");
        case "here": return qsTr("Picked up at %1").arg(place);
        default: return qsTr("Delivered to your home");
        }
    }

    spacing: Theme.space2

    Repeater {
        model: Split.parts

        ReviewPart {
            required property var model
            readonly property string cost: model.price || qsTr("Free")

            objectName: "part-" + model.kind
            Layout.fillWidth: true
            what: "FulfilmentLines"
            correctable: root.correctable
            iconName: ({ now: "shopping-basket", here: "store" })[model.kind] ?? "truck"
            title: root.title(model.kind, model.place)
            detail: [model.names, model.kind === "now" ? "" : CheckoutWords.moment(model.whenDay, model.whenDate, model.whenClock),
                     model.kind === "now" ? "" : cost].filter(part => part).join(" · ")
        }
    }
}
