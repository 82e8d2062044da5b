pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Comptoir.Components
import Comptoir.Models
import Comptoir.Theme

/* Until when it may come back, and what is on its way back already. */
ColumnLayout {
    id: root

    spacing: Theme.space2

    FieldNote {
        objectName: "returnUntil"
        Layout.fillWidth: true
        visible: Tracking.returnUntil.length > 0 && Tracking.returnable
        text: Tracking.withdrawalUntil.length > 0
              ? qsTr("You can return it until %1; by law you may cancel without giving a reason until %2.").arg(Tracking.returnUntil).arg(Tracking.withdrawalUntil)
              : qsTr("You can return it until %1.").arg(Tracking.returnUntil)
        iconName: "undo-2"
    }
    Repeater {
        model: Tracking.returns

        Card {
            id: item

            required property var model

            Layout.fillWidth: true
            implicitHeight: words.implicitHeight + 2 * Theme.cardPadding

            ColumnLayout {
                id: words

                x: Theme.cardPadding
                y: Theme.cardPadding
                width: parent.width - 2 * Theme.cardPadding
                spacing: 4

                AppText {
                    Layout.fillWidth: true
                    text: qsTr("Return %1 · %n item(s)", "", item.model.pieces ?? 0).arg(Theme.isolated(item.model.number))
                    size: AppText.Size.Lead
                    weight: Font.DemiBold
                }
                AppText {
                    Layout.fillWidth: true
                    text: TrackWords.returned(item.model.state)
                    muted: true
                }
            }
        }
    }
}
