pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Comptoir.Components
import Comptoir.Models
import Comptoir.Theme

/* What was ordered. */
Card {
    id: root

    implicitHeight: column.implicitHeight + 2 * Theme.space1

    ColumnLayout {
        id: column

        x: Theme.cardPadding
        y: Theme.space1
        width: parent.width - 2 * Theme.cardPadding
        spacing: 0

        Repeater {
            model: Tracking.lines

            RowLayout {
                id: line

                required property string title
                required property string detail
                required property url picture
                required property string price
                required property int quantity

                Layout.fillWidth: true
                Layout.topMargin: Theme.space2
                Layout.bottomMargin: Theme.space2
                spacing: Theme.space2

                RecapLine {
                    Layout.fillWidth: true
                    picture: line.picture
                    initial: line.title.charAt(0)
                    title: line.title || qsTr("An item no longer in the range")
                    detail: [line.detail, line.quantity > 1 ? "× " + line.quantity : ""].filter(part => part.length > 0).join(" · ")
                }
                AppText {
                    visible: text.length > 0
                    text: line.price
                    size: AppText.Size.Lead
                    weight: Font.DemiBold
                    tabular: true
                    wrapMode: Text.NoWrap
                }
            }
        }
        LabelledValue {
            Layout.fillWidth: true
            Layout.topMargin: Theme.space2
            visible: value.length > 0
            label: qsTr("Delivery")
            value: Tracking.delivery
        }
        LabelledValue {
            Layout.fillWidth: true
            Layout.topMargin: Theme.space1
            visible: value.length > 0
            label: qsTr("Discounts")
            value: Tracking.reductions
        }
        LabelledValue {
            objectName: "trackTotal"
            Layout.fillWidth: true
            Layout.topMargin: Theme.space2
            Layout.bottomMargin: Theme.space2
            strong: true
            size: AppText.Size.Lead
            label: qsTr("Total")
            value: Tracking.total
        }
    }
}
