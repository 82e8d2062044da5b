pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Comptoir.Components
import Comptoir.Models
import Comptoir.Theme

/* The chain, what to do, and what can be shown to the camera; a word when a code led nowhere. */
ColumnLayout {
    id: root

    property color ink: Theme.colours.pictureInk
    readonly property bool told: ["unknown", "foreign", "other"].includes(Scan.state)

    spacing: 0

    Wordmark {
        Layout.maximumWidth: root.width
        inverted: root.ink === Theme.colours.pictureInk
        side: 56
        size: AppText.Size.Title
    }
    AppText {
        objectName: "headline"
        Layout.fillWidth: true
        Layout.topMargin: Theme.portrait ? 96 : 72
        text: qsTr("Touch the screen\nor show a code")
        size: Theme.textScale > 1.3 ? AppText.Size.Headline : AppText.Size.Hero
        weight: Font.Bold
        lineHeight: 1.08
        color: root.ink
    }
    ScanHint {
        Layout.fillWidth: true
        Layout.topMargin: Theme.space6
        visible: !root.told && Scan.state !== "unavailable"
        ink: root.ink
        text: qsTr("QR code or bar code of an article")
    }
    Rectangle {
        objectName: "attractWord"
        Layout.topMargin: Theme.space6
        Layout.preferredWidth: Math.min(root.width, row.implicitWidth + 2 * Theme.space3)
        Layout.preferredHeight: row.implicitHeight + 2 * Theme.space2
        visible: root.told
        radius: Theme.radiusCard
        color: Theme.colours.card
        border.width: Theme.contrast ? Theme.hairline : 0
        border.color: Theme.colours.line

        RowLayout {
            id: row

            x: Theme.space3
            y: Theme.space2
            width: parent.width - 2 * Theme.space3
            spacing: Theme.space2

            StatusDisc {
                tone: "caution"
                iconName: "circle-question-mark"
            }
            AppText {
                Layout.fillWidth: true
                text: ScanWords.title(Scan.state, Scan.kind)
                size: AppText.Size.Lead
                weight: Font.DemiBold
                Accessible.role: Accessible.AlertMessage
            }
        }
    }
}
