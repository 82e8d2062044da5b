pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Comptoir.Components
import Comptoir.Models
import Comptoir.Theme

/* Which store: a plan, filters, and rows with distance, hours, stock and the moment of the pick-up. */
OrderFrame {
    id: root

    title: qsTr("Where would you like to pick it up?")
    gap: Theme.space3
    leftShare: 0.4

    AppText {
        Layout.fillWidth: true
        text: root.title
        size: Theme.portrait ? AppText.Size.Headline : AppText.Size.Heading
        weight: Font.Bold
    }
    RecapLine {
        Layout.fillWidth: true
        side: 64
        picture: BasketPage.picture
        initial: BasketPage.firstTitle.charAt(0)
        title: BasketPage.count > 1 ? qsTr("%n item(s)", "", BasketPage.count) : BasketPage.firstTitle
        detail: BasketPage.total
    }
    StoresPlan {
        Layout.fillWidth: true
        Layout.preferredHeight: Theme.portrait ? (Theme.textScale > 1.3 ? 420 : 592)
                                               : Math.max(280, root.body.height - y - Theme.space6)
    }
    side: [
        StoresFilters {
            Layout.fillWidth: true
        },
        StoresList {
            Layout.fillWidth: true
        }
    ]
    actions: RowLayout {
        spacing: Theme.space3

        ColumnLayout {
            Layout.fillWidth: true
            Layout.preferredWidth: 2
            visible: Stores.chosenId.length > 0
            spacing: 4

            AppText {
                Layout.fillWidth: true
                objectName: "consequence"
                text: CheckoutWords.moment(Stores.chosenMoment.whenDay, Stores.chosenMoment.whenDate,
                                           Stores.chosenMoment.whenClock)
                size: AppText.Size.Lead
                weight: Font.DemiBold
                lineHeight: 1
            }
            AppText {
                Layout.fillWidth: true
                text: Stores.chosenByTransfer ? qsTr("Free · sent there from another store")
                      : Stores.chosenMoment.whenDay ? qsTr("Free · wait for our message")
                                                    : qsTr("Free · the store checks first")
                muted: true
                lineHeight: 1
            }
        }
        PrimaryButton {
            objectName: "continue"
            Layout.fillWidth: true
            Layout.preferredWidth: 3
            enabled: Stores.chosenId.length > 0
            text: Stores.chosenId.length > 0 ? qsTr("Pick up at %1").arg(Stores.chosenName) : qsTr("Pick up")
            reason: qsTr("Choose a store first")
            onClicked: Checkout.submitStore()
        }
    }
}
