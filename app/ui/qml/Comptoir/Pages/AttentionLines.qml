pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Comptoir.Components
import Comptoir.Models
import Comptoir.Theme

/* What is in the open order, what of it is not to be had, and what it comes to. */
ColumnLayout {
    id: root

    spacing: Theme.space1

    Repeater {
        model: Attention.lines

        ColumnLayout {
            id: line

            required property var model
            readonly property string article: model.name || qsTr("Item %1").arg(model.variantId)
            readonly property string missing: AttentionWords.missing(model.missing)

            Layout.fillWidth: true
            spacing: 2

            RecapLine {
                Layout.fillWidth: true
                picture: line.model.picture
                initial: line.article.charAt(0)
                title: line.model.quantity > 1 ? qsTr("%1 × %2", "pieces, article").arg(line.model.quantity).arg(line.article)
                                               : line.article
                detail: [line.model.label, line.model.price].filter(part => part).join(" · ")
            }
            AppText {
                Layout.fillWidth: true
                Layout.leftMargin: 56 + Theme.space2 // below the words, not below the picture
                visible: text.length > 0
                text: [line.missing, line.model.now ? qsTr("today %1", "a price").arg(line.model.now) : ""]
                      .filter(part => part.length > 0).join(" · ")
                color: Theme.colours.caution
                weight: Font.DemiBold
            }
        }
    }
    Rectangle {
        Layout.fillWidth: true
        Layout.preferredHeight: Theme.hairline
        color: Theme.colours.line
    }
    LabelledValue {
        Layout.fillWidth: true
        strong: Attention.totalNow.length === 0
        label: Attention.method === "pick-up" ? qsTr("Total") : qsTr("Total with delivery")
        value: Attention.total
    }
    LabelledValue {
        objectName: "totalNow"
        Layout.fillWidth: true
        visible: Attention.totalNow.length > 0
        strong: true
        label: qsTr("Total today")
        value: Attention.totalNow
    }
}
