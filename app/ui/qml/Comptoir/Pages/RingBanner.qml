pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Comptoir.Components
import Comptoir.Models
import Comptoir.Theme

/* Shoppers who call from a kiosk of this store, above every page of the tablet; the pages make room. */
Item {
    id: root

    implicitHeight: Rings.rows.count > 0 ? column.implicitHeight + 2 * Theme.space1 : 0
    clip: true

    ColumnLayout {
        id: column

        anchors { left: parent.left; right: parent.right; top: parent.top; margins: Theme.space1 }
        spacing: Theme.space1
        visible: Rings.rows.count > 0

        Repeater {
            model: Rings.rows

            RingCard {
                required property var model

                objectName: "ring-" + model.ringId
                Layout.fillWidth: true
                mine: model.mine ?? false
                taken: model.state === "taken"
                by: model.by ?? ""
                ago: model.ago ?? ""
                picture: model.picture ?? ""
                what: RingWords.what(model.page ?? "", model.title ?? "", model.basketCount ?? 0)
                place: RingWords.place(model.terminal ?? "", model.language ?? "")
                onTakeRequested: Rings.take(model.ringId)
                onDoneRequested: Rings.done(model.ringId)
            }
        }
        FieldNote {
            objectName: "ringTrouble"
            Layout.fillWidth: true
            visible: Rings.trouble.length > 0
            text: Rings.trouble === "taken" ? qsTr("A colleague was quicker, or nobody is needed any more.")
                                            : qsTr("Your answer did not get through. Please try again.")
            tone: "caution"
            iconName: "circle-alert"
        }
    }
}
