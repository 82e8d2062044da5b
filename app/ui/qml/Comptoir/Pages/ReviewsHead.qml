pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Comptoir.Components
import Comptoir.Models
import Comptoir.Theme

/* Which product, the average with its histogram, and where the reviews come from. */
ColumnLayout {
    id: root

    signal howRequested()

    spacing: Theme.space3

    RowLayout {
        Layout.topMargin: Theme.space1
        spacing: Theme.space2

        Thumb {
            picture: ProductPage.pictures[0] ?? ""
            initial: ProductPage.name.charAt(0)
            side: 72
        }
        ColumnLayout {
            Layout.fillWidth: true
            spacing: 0

            AppText {
                Layout.fillWidth: true
                text: qsTr("Customer reviews")
                size: AppText.Size.Heading
                weight: Font.Bold
                Accessible.role: Accessible.Heading
            }
            AppText {
                Layout.fillWidth: true
                text: ProductPage.name
                muted: true
            }
        }
    }
    RatingSummary {
        objectName: "ratingSummary"
        Layout.fillWidth: true
        visible: Reviews.ready && Reviews.total > 0
        average: Reviews.average
        averageText: Reviews.averageText
        countText: qsTr("%n review(s), %1 of them verified", "share, such as 96 %", Reviews.total)
                   .arg(Reviews.verifiedShare)
        counts: Reviews.counts
        chosenStars: Reviews.chosenStars
        onFilterRequested: stars => Reviews.setFilter(String(stars))
    }
    Skeleton {
        Layout.fillWidth: true
        Layout.preferredHeight: 288
        visible: !Reviews.ready
    }
    GridLayout {
        Layout.fillWidth: true
        visible: Reviews.total > 0
        columns: Theme.textScale > 1.3 ? 1 : 2
        columnSpacing: Theme.space2

        RowLayout {
            Layout.fillWidth: true
            Layout.leftMargin: Theme.space1
            spacing: Theme.space2

            Icon {
                name: "shield-check"
                colour: Theme.colours.brandText
            }
            AppText {
                Layout.fillWidth: true
                text: qsTr("Reviews by buyers, collected by %1 without anything in return, checked before they are published.")
                      .arg(Theme.chainName)
                muted: true
            }
        }
        LinkButton {
            objectName: "howChecked"
            text: qsTr("How?", "are reviews checked")
            spokenName: qsTr("How are reviews checked?")
            onClicked: root.howRequested()
        }
    }
}
