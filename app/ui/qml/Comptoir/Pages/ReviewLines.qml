pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Comptoir.Components
import Comptoir.Models
import Comptoir.Theme

/* The articles of the order, to read; corrected in the basket. */
Card {
    id: root

    implicitHeight: column.implicitHeight + Theme.space2

    ColumnLayout {
        id: column

        width: parent.width
        spacing: 0

        Repeater {
            model: BasketPage.lines

            BasketLine {
                required picture
                required title
                required detail
                required price
                required quantity
                required property string variantId

                objectName: "reviewed-" + variantId
                Layout.fillWidth: true
                editable: false
                separator: true
                onOpened: Navigation.go("Basket")
            }
        }
        LinkButton {
            objectName: "correct-Basket"
            Layout.alignment: Qt.AlignRight
            Layout.rightMargin: Theme.space2
            text: qsTr("Change the articles")
            iconName: "pencil"
            trailingIcon: ""
            enabled: !Checkout.placing
            onClicked: Navigation.go("Basket")
        }
    }
}
