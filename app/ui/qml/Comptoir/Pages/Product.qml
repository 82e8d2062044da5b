pragma ComponentBehavior: Bound
import QtQuick
import Comptoir.Components
import Comptoir.Models
import Comptoir.Theme

/* The page of a product: what it is, what it costs, what people say, where it is, how to get it. */
PageFrame {
    id: root

    title: ProductPage.name || qsTr("Product")
    sheet: Theme.portrait ? actions : null

    Taking {
        id: taking

        onAdded: toast.show(qsTr("Added to your basket"))
        onRefused: toast.show(qsTr("This item cannot be ordered at the moment. Please ask a member of staff."))
    }
    Connections {
        target: Bundle
        function onAdded(): void { toast.show(qsTr("%n product(s) added to your basket", "", Bundle.count)) }
        function onUnavailable(): void { toast.show(qsTr("One of these items cannot be ordered at the moment.")) }
    }
    Connections {
        target: ProductPage
        function onSwitched(chosen: string, other: string, now: string): void {
            toast.show(qsTr("%1 does not come in “%2”. Here it is in “%3”.").arg(chosen).arg(other).arg(now));
        }
    }
    Loader {
        anchors.fill: parent
        active: !ProductPage.missing
        sourceComponent: Theme.portrait ? tall : wide
    }
    Component {
        id: tall

        ProductTall {
            id: column

            onZoomRequested: zoom.opened = true
            onFloorRequested: floor.opened = true

            Connections {
                target: actions
                function onNextRequested(): void { column.nextPart() }
            }
        }
    }
    Component {
        id: wide

        ProductWide {
            id: panes

            foot: actions.implicitHeight + Theme.space4 + Theme.space2
            leftWidth: actions.leftWidth
            onZoomRequested: zoom.opened = true
            onFloorRequested: floor.opened = true

            Connections {
                target: actions
                function onNextRequested(): void { panes.nextPart() }
            }
        }
    }
    ProductMissing {
        anchors.centerIn: parent
        width: parent.width - 2 * Theme.margin
        visible: ProductPage.missing
    }
    ProductActions {
        id: actions

        readonly property real gap: Theme.tablet ? Theme.space4 : 56
        readonly property real inner: root.width - 2 * Theme.margin - gap
        /* the right pane keeps the 936 of its design as long as the picture keeps enough */
        readonly property real leftWidth: Math.max(Math.round(inner * 0.42), Math.min(Math.round(inner * 0.47), inner - 936))

        parent: root
        visible: !ProductPage.missing
        width: Theme.portrait ? root.width : inner - leftWidth
        x: Theme.portrait ? 0 : Session.rightToLeft ? Theme.margin : root.width - width - Theme.margin
        y: root.height - height - (Theme.portrait ? 0 : Theme.space4 + Theme.space1)
        height: visible ? implicitHeight : 0
        onWanted: what => taking.take(what)
        onPhoneRequested: phone.opened = true
    }
    Toast {
        id: toast

        objectName: "toast"
        parent: root
        anchors.horizontalCenter: parent.horizontalCenter
        y: actions.y - height - Theme.space3
        actionText: qsTr("See the basket")
        onActionRequested: Navigation.go("Basket")
    }
    ProductZoom {
        id: zoom

        parent: root
    }
    ProductFloorSheet {
        id: floor

        parent: root
    }
    ProductPhone {
        id: phone

        parent: root
    }
}
