pragma ComponentBehavior: Bound
import QtQuick
import Comptoir.Components
import Comptoir.Models

/* The places of an associate's tablet, with what waits there. */
NavRail {
    id: root

    property string place: ""

    associateName: Associates.name
    initials: Associates.initials

    NavRailItem {
        objectName: "railAttention"
        visible: Associates.name.length > 0
        text: qsTr("To do")
        iconName: "clock-alert"
        count: Attention.count
        chosen: root.place === "Attention"
        onClicked: Navigation.go("Attention")
    }
    NavRailItem {
        objectName: "railCustomers"
        text: qsTr("Customers")
        iconName: "users"
        chosen: root.place === "Customers"
        onClicked: Navigation.go("Customers")
    }
    NavRailItem {
        objectName: "railSale"
        text: qsTr("Sale")
        iconName: "shopping-basket"
        count: Session.basketCount
        chosen: root.place === "Sale"
        onClicked: Navigation.go("Sale")
    }
    NavRailItem {
        objectName: "railSearch"
        text: qsTr("Search")
        iconName: "search"
        onClicked: Navigation.go("Home")
    }
    NavRailItem {
        objectName: "railScan"
        text: qsTr("Scan")
        iconName: "scan-line"
        onClicked: Navigation.go("Scan")
    }
}
