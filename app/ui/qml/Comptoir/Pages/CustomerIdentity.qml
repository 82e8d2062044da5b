pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Comptoir.Components
import Comptoir.Models
import Comptoir.Theme

/* The column of identity: who, tier, points, contacts with consent, last visit, facts, notes. */
ColumnLayout {
    id: root

    spacing: Theme.space2

    RowLayout {
        spacing: Theme.space2

        Avatar {
            initials: Customers.initials
        }
        ColumnLayout {
            Layout.fillWidth: true
            spacing: 2

            AppText {
                Layout.fillWidth: true
                objectName: "customerName"
                text: Customers.name
                size: AppText.Size.Heading
                weight: Font.Bold
            }
            AppText {
                Layout.fillWidth: true
                text: Customers.since > 0 ? qsTr("No. %1 · since %2").arg(Theme.isolated(Customers.code)).arg(Customers.since)
                                          : qsTr("No. %1").arg(Theme.isolated(Customers.code))
                muted: true
            }
        }
    }
    TierPill {
        tier: CustomerWords.tier(Customers.tier)
    }
    PointsMeter {
        Layout.fillWidth: true
        points: Customers.points
        progress: Customers.progress
        nextReward: Customers.rewardPoints.length > 0
                    ? qsTr("%1 voucher in %2 points", "money, number").arg(Customers.reward).arg(Customers.rewardPoints) : ""
        voucher: Customers.voucher.length > 0 ? qsTr("%1 voucher").arg(Customers.voucher) : ""
        voucherEnd: Customers.voucherUntil.length > 0 ? qsTr("until %1").arg(Customers.voucherUntil) : ""
    }
    ConsentLine {
        Layout.fillWidth: true
        iconName: "phone"
        text: Customers.phone
        granted: Customers.phoneConsent
    }
    ConsentLine {
        Layout.fillWidth: true
        iconName: "mail"
        text: Customers.email
        granted: Customers.emailConsent
    }
    Rectangle {
        Layout.fillWidth: true
        Layout.preferredHeight: Theme.hairline
        color: Theme.colours.line
    }
    LabelledValue {
        Layout.fillWidth: true
        visible: Customers.lastVisit.length > 0
        label: qsTr("Last visit")
        value: Customers.lastVisit
    }
    Repeater {
        model: Customers.facts

        LabelledValue {
            required property var model

            Layout.fillWidth: true
            label: CustomerWords.fact(model.label)
            value: model.value
        }
    }
    Repeater {
        model: Customers.notes

        NoteCard {
            required property string text
            required property string author
            required property string day
            required property int index

            Layout.fillWidth: true
            title: index === 0 ? qsTr("Notes") : ""
            body: text
            byline: qsTr("%1, %2", "who, day").arg(author).arg(day)
        }
    }
}
