pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Comptoir.Components
import Comptoir.Models
import Comptoir.Theme

/* What can be chosen, where it is, and what else is to be known. With large text where it is comes first. */
ColumnLayout {
    id: root

    property bool large: false

    signal floorRequested()

    spacing: Theme.space3

    ProductChoice {
        Layout.fillWidth: true
        large: root.large
        spacing: root.spacing
    }
    LaterPart {
        Layout.fillWidth: true
        Layout.topMargin: Theme.space2
        subject: ProductPage.productId
        wanted: ProductPage.ready
        sourceComponent: ProductMore {
            onFloorRequested: root.floorRequested()
        }
    }
}
