pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Comptoir.Components
import Comptoir.Models
import Comptoir.Theme

/* The stores as rows of one card; skeletons while they are looked up, words when no store passes the filters. */
ColumnLayout {
    id: root

    spacing: Theme.space2

    Card {
        Layout.fillWidth: true
        visible: Stores.rows.count > 0
        implicitHeight: column.implicitHeight

        ColumnLayout {
            id: column

            width: parent.width
            spacing: 0

            Repeater {
                model: Stores.rows

                StoreRow {
                    required property var model
                    required property int index

                    objectName: "store-" + model.storeId
                    Layout.fillWidth: true
                    enabled: model.possible
                    chosen: model.chosen
                    text: model.number + ". " + model.name
                    distance: model.distance
                    hours: CheckoutWords.hours(model.hoursKind, model.hoursDay, model.hoursClock)
                    level: model.level
                    stockText: CheckoutWords.stock(model.level, model.quantity, model.lines)
                    stockAge: CheckoutWords.age(model.level, model.age, model.ageDay, model.ageClock)
                    pickupLabel: !model.possible ? "" : model.byTransfer ? qsTr("By transfer") : qsTr("Pick-up")
                    pickupText: model.possible
                                ? CheckoutWords.moment(model.whenDay, model.whenDate, model.whenClock)
                                : qsTr("Not possible")
                    separator: index < Stores.rows.count - 1
                    onClicked: Stores.choose(model.storeId)
                }
            }
        }
    }
    Repeater {
        model: Stores.ready ? 0 : 5

        Skeleton {
            Layout.fillWidth: true
            Layout.preferredHeight: 128
        }
    }
    EmptyState {
        Layout.fillWidth: true
        visible: Stores.ready && Stores.rows.count === 0
        iconName: "store"
        title: qsTr("No store like that")
        sentence: qsTr("Every store is listed again without the filters.")
        actionText: qsTr("Show the nearest stores")
        onActionRequested: Stores.setFilter("nearest")
    }
    LinkButton {
        objectName: "showAllStores"
        Layout.alignment: Qt.AlignHCenter
        visible: Stores.ready && !Stores.showsAll
        text: qsTr("Show all stores")
        trailingIcon: "chevron-down"
        onClicked: Stores.showAll()
    }
}
