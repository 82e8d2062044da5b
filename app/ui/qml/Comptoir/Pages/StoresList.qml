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
                    required distance
                    required level
                    required chosen
                    required property string storeId
                    required property int number
                    required property string name
                    required property string hoursKind
                    required property string hoursDay
                    required property string hoursClock
                    required property int quantity
                    required property int lines
                    required property string age
                    required property string ageDay
                    required property string ageClock
                    required property string whenDay
                    required property string whenDate
                    required property string whenClock
                    required property bool byTransfer
                    required property bool possible
                    required property int index

                    objectName: "store-" + storeId
                    Layout.fillWidth: true
                    enabled: possible
                    text: number + ". " + name
                    hours: CheckoutWords.hours(hoursKind, hoursDay, hoursClock)
                    stockText: CheckoutWords.stock(level, quantity, lines)
                    stockAge: CheckoutWords.age(level, age, ageDay, ageClock)
                    pickupLabel: !possible ? "" : byTransfer ? qsTr("By transfer") : qsTr("Pick-up")
                    pickupText: possible
                                ? CheckoutWords.moment(whenDay, whenDate, whenClock)
                                : qsTr("Not possible")
                    separator: index < Stores.rows.count - 1
                    onClicked: Stores.choose(storeId)
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
        title: qsTr("No matching store")
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
