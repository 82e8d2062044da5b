pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Comptoir.Components
import Comptoir.Models
import Comptoir.Theme

/* The amount, large, below what it waits for or what came of it. */
Card {
    id: root

    readonly property string word: PaymentTerminal.state
    readonly property string tone: ({ paid: "positive", declined: "negative" })[word]
                                   ?? (PaymentTerminal.moving ? "brand" : "caution")
    readonly property string drawn: ({ paid: "check", declined: "x", cancelled: "x", unknown: "hourglass", check: "user-check" })[word]
                                    ?? "credit-card"

    raised: true
    implicitHeight: column.implicitHeight + 2 * Theme.space4

    Accessible.role: Accessible.StaticText
    Accessible.name: label.text + ": " + PaymentTerminal.amount

    ColumnLayout {
        id: column

        anchors.centerIn: parent
        width: parent.width - 2 * Theme.cardPadding
        spacing: Theme.space2

        StatusDisc {
            Layout.alignment: Qt.AlignHCenter
            Layout.bottomMargin: Theme.space1
            visible: Theme.textScale < 1.6
            tone: root.tone
            iconName: root.drawn
            side: Theme.portrait ? 176 : 112
        }
        AppText {
            id: label

            Layout.fillWidth: true
            text: root.word === "paid" ? qsTr("Paid")
                  : root.word === "unknown" || root.word === "check" ? qsTr("Amount") : qsTr("To pay")
            size: AppText.Size.Title
            muted: true
            horizontalAlignment: Text.AlignHCenter
            spoken: false
        }
        AppText {
            Layout.fillWidth: true
            text: PaymentTerminal.amount
            size: AppText.Size.Hero
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: Theme.typeScale[AppText.Size.Title]
            wrapMode: Text.NoWrap
            weight: Font.Bold
            tabular: true
            horizontalAlignment: Text.AlignHCenter
            spoken: false
        }
    }
}
