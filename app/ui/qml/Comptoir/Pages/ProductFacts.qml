pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Comptoir.Components
import Comptoir.Models
import Comptoir.Theme

/* What can be chosen, where it is, and what else is to be known. With large text where it is comes first. */
GridLayout {
    id: root

    property bool large: false

    signal floorRequested()

    columns: 1
    rowSpacing: Theme.space3

    ProductOptions {
        Layout.row: root.large ? 1 : 0
        Layout.fillWidth: true
    }
    ProductStock {
        Layout.row: root.large ? 0 : 1
        Layout.fillWidth: true
    }
    LaterPart {
        Layout.row: 2
        Layout.fillWidth: true
        Layout.topMargin: Theme.space2
        subject: ProductPage.productId
        wanted: ProductPage.ready
        sourceComponent: ProductMore {
            onFloorRequested: root.floorRequested()
        }
    }
}
