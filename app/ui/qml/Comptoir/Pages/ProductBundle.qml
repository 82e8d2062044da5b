pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Comptoir.Components
import Comptoir.Models
import Comptoir.Theme

/* What is often bought with the product: all of it with one touch, at the total that stands on the button. */
ColumnLayout {
    id: root

    visible: Bundle.companions.count > 0
    spacing: Theme.space2

    SectionTitle {
        Layout.fillWidth: true
        text: qsTr("Often bought together")
    }
    Card {
        Layout.fillWidth: true
        implicitHeight: column.implicitHeight + 2 * Theme.cardPadding

        ColumnLayout {
            id: column

            x: Theme.cardPadding
            y: Theme.cardPadding
            width: parent.width - 2 * Theme.cardPadding
            spacing: Theme.targetGap

            ProductBundleLine {
                Layout.fillWidth: true
                objectName: "bundle_this"
                productId: ""
                picture: ProductPage.pictures[0] ?? ""
                name: ProductPage.name
                price: ProductPage.price
                included: true
            }
            Repeater {
                model: Bundle.companions

                ProductBundleLine {
                    objectName: "bundle_" + productId
                    Layout.fillWidth: true
                }
            }
            SecondaryButton {
                objectName: "addBundle"
                Layout.fillWidth: true
                Layout.topMargin: Theme.space1
                enabled: Bundle.total.length > 0 && Bundle.count > 1
                text: Bundle.count > 1 ? qsTr("Add the %n product(s) · %1", "total price", Bundle.count).arg(Bundle.total)
                                       : qsTr("Add to basket")
                reason: Bundle.count > 1 ? qsTr("The price must be confirmed first") : qsTr("Choose at least one product")
                iconName: "plus"
                onClicked: Bundle.addAll()
            }
        }
    }
}
