pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Comptoir.Components
import Comptoir.Models
import Comptoir.Theme

/* One article and its three ways; a closed one says why when it is touched. */
Card {
    id: root

    property string variantId: ""
    property string title: ""
    property string detail: ""
    property url picture: ""
    property string way: ""
    property string whyNow: ""
    property string whyHere: ""
    property string whyHome: ""

    implicitHeight: column.implicitHeight + 2 * Theme.cardPadding

    ColumnLayout {
        id: column

        x: Theme.cardPadding
        y: Theme.cardPadding
        width: parent.width - 2 * Theme.cardPadding
        spacing: Theme.space2

        RecapLine {
            Layout.fillWidth: true
            picture: root.picture
            initial: root.title.charAt(0)
            title: root.title
            detail: root.detail
        }
        GridLayout {
            Layout.fillWidth: true
            columns: Theme.textScale > 1.3 ? 1 : 3
            columnSpacing: Theme.targetGap
            rowSpacing: Theme.targetGap
            uniformCellWidths: true

            ChoiceButton {
                objectName: "now-" + root.variantId
                Layout.fillWidth: true
                size: AppText.Size.Body
                enabled: root.whyNow.length === 0
                reason: CheckoutWords.closed(root.whyNow)
                text: qsTr("Take now")
                chosen: root.way === "now"
                onClicked: Split.choose(root.variantId, "now")
            }
            ChoiceButton {
                objectName: "here-" + root.variantId
                Layout.fillWidth: true
                size: AppText.Size.Body
                enabled: root.whyHere.length === 0
                reason: CheckoutWords.closed(root.whyHere)
                text: qsTr("Pick up here")
                chosen: root.way === "here"
                onClicked: Split.choose(root.variantId, "here")
            }
            ChoiceButton {
                objectName: "home-" + root.variantId
                Layout.fillWidth: true
                size: AppText.Size.Body
                enabled: root.whyHome.length === 0
                reason: CheckoutWords.closed(root.whyHome)
                text: qsTr("Deliver")
                chosen: root.way === "home"
                onClicked: Split.choose(root.variantId, "home")
            }
        }
    }
}
