pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Comptoir.Components
import Comptoir.Models
import Comptoir.Theme

/* The chain and its store, what to do, what can be shown to the camera; a word when a code led nowhere. */
ColumnLayout {
    id: root

    property color ink: Theme.colours.pictureInk
    property bool inverted: true
    /* what is left above the controls; large words on a low screen do not all fit */
    property real room: Infinity
    readonly property bool told: ["unknown", "foreign", "other"].includes(Scan.state)
    readonly property bool blind: Scan.state === "unavailable"
    readonly property real measure: Theme.portrait ? Math.min(width, 720 * Theme.textScale) : width * 0.45

    onToldChanged: if (told) Qt.callLater(() => scanWords.Accessible.announce(scanWords.text))
    spacing: Theme.portrait ? Theme.space6 : Theme.space4

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.space1

        Wordmark {
            Layout.fillWidth: true
            inverted: root.inverted
            side: 56
            size: AppText.Size.Title
        }
        Icon {
            visible: town.visible && Attract.town.length > 0
            name: "map-pin"
            colour: root.ink
        }
        AppText {
            id: town

            objectName: "town"
            visible: Theme.textScale < 1.6
            text: Attract.town
            weight: Font.Medium
            color: root.ink
            wrapMode: Text.NoWrap
        }
    }
    AppText {
        id: headline

        objectName: "headline"
        visible: !(root.told && y + implicitHeight + root.spacing + word.implicitHeight > root.room)
        Layout.fillWidth: true
        Layout.maximumWidth: Theme.portrait ? root.width : root.width * 0.62
        Layout.topMargin: Theme.portrait ? Theme.space6 : Theme.space4
        text: root.blind ? qsTr("Touch the screen\nto begin") : qsTr("Touch the screen\nor show a code")
        size: Theme.textScale < 1.3 ? AppText.Size.Hero : Theme.portrait ? AppText.Size.Headline : AppText.Size.Heading
        weight: Font.Bold
        lineHeight: 0.92
        color: root.ink
    }
    ScanHint {
        id: hint

        Layout.fillWidth: true
        Layout.maximumWidth: root.measure
        visible: !root.told && !root.blind
                 && headline.y + headline.implicitHeight + root.spacing + hint.implicitHeight <= root.room
        ink: root.ink
        text: qsTr("QR code or barcode of an item, on the box or on the shelf")
    }
    Rectangle {
        id: word

        objectName: "attractWord"
        implicitHeight: row.implicitHeight + 2 * Theme.space2
        Layout.preferredWidth: Math.min(root.measure, row.implicitWidth + 2 * Theme.space3)
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
                id: scanWords

                Layout.fillWidth: true
                text: ScanWords.title(Scan.state, Scan.kind)
                size: AppText.Size.Lead
                weight: Font.DemiBold
                Accessible.role: Accessible.AlertMessage
            }
        }
    }
}
