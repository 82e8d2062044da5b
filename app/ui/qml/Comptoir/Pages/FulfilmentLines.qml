pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Comptoir.Components
import Comptoir.Models
import Comptoir.Theme

/* Each article its own way; beside it what comes of it, with prices and days. */
OrderFrame {
    id: root

    title: qsTr("For each item")
    gap: Theme.space3
    leftShare: 0.58

    AppText {
        Layout.fillWidth: true
        text: root.title
        size: root.titleSize
        weight: Font.Bold
    }
    Repeater {
        model: Split.lines

        SplitLine {
            required property var model

            objectName: "split-" + model.variantId
            Layout.fillWidth: true
            variantId: model.variantId
            title: model.title
            detail: model.quantity > 1 ? qsTr("%1 × %2", "quantity, variant").arg(model.quantity).arg(model.detail) : model.detail
            picture: model.picture
            way: model.kind
            whyNow: model.whyNow
            whyHere: model.whyHere
            whyHome: model.whyHome
        }
    }
    Skeleton {
        Layout.fillWidth: true
        Layout.preferredHeight: 240
        visible: !Split.ready
    }
    side: SplitParts {
        Layout.fillWidth: true
    }
    actions: PrimaryButton {
        objectName: "continue"
        Layout.fillWidth: true
        enabled: Split.possible
        text: qsTr("Continue")
        reason: Split.ready ? qsTr("One of the items is not available at the moment. Please remove it, or ask a member of staff.") : ""
        trailingIcon: "arrow-right"
        onClicked: Checkout.submitSplit()
    }
}
