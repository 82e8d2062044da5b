pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Comptoir.Components
import Comptoir.Models
import Comptoir.Theme

/* The countries to which the chain delivers. */
SheetPopup {
    id: root

    objectName: "countrySheet"
    title: qsTr("Delivery country")
    sentence: qsTr("The price and day of delivery depend on the country.")

    GridLayout {
        Layout.fillWidth: true
        columns: Theme.textScale < 1.6 ? 2 : 1
        columnSpacing: Theme.targetGap
        rowSpacing: Theme.targetGap
        uniformCellWidths: true

        Repeater {
            model: root.opened ? OrderAddress.countries : []

            ChoiceButton {
                required property var modelData

                objectName: "country-" + modelData.code
                Layout.fillWidth: true
                text: modelData.name
                chosen: OrderAddress.country === modelData.code
                onClicked: {
                    OrderAddress.choose(modelData.code);
                    root.closeRequested();
                }
            }
        }
    }
}
