pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Comptoir.Components
import Comptoir.Models
import Comptoir.Theme

/* Order what the reviews speak of, or go back to it. */
ActionSheet {
    id: root

    Taking {
        id: taking
    }
    OutlineButton {
        objectName: "writeReview"
        Layout.fillWidth: true
        text: qsTr("Write a review")
        iconName: "pencil"
        onClicked: ReviewForm.begin(ProductPage.productId)
    }
    GridLayout {
        columns: Theme.textScale > 1.3 ? 1 : 2
        columnSpacing: Theme.space3
        rowSpacing: Theme.space2

        SecondaryButton {
            objectName: "backToProduct"
            Layout.fillWidth: root.flat || Theme.textScale > 1.3
            Layout.fillHeight: true
            text: qsTr("Back to the product")
            iconName: "arrow-left"
            onClicked: Navigation.back()
        }
        PrimaryButton {
            objectName: "orderButton"
            Layout.fillWidth: true
            enabled: ProductPage.price.length > 0
            text: ProductPage.price.length > 0 ? qsTr("Order · %1", "price").arg(ProductPage.price) : qsTr("Order")
            reason: qsTr("The price must be confirmed first")
            onClicked: taking.take("order")
        }
    }
}
