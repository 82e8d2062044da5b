pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Comptoir.Theme

/* The repairability or durability index that French law asks for; hidden while unknown. */
Rectangle {
    id: root

    property string score: ""
    property string outOf: "10"
    property string label: qsTr("Repairability")
    readonly property real value: parseFloat(score.replace(",", "."))
    /* the bands of the official scale: green from 6, yellow from 4, orange and red below */
    readonly property string tone: value >= 6 ? "positive" : value >= 4 ? "caution" : "negative"
    readonly property color ink: Theme.toneColour(tone)

    visible: score.length > 0
    implicitWidth: row.implicitWidth + Theme.space4
    implicitHeight: Math.max(48, row.implicitHeight + Theme.space2)
    radius: Math.min(height / 2, Theme.radiusSheet)
    color: Theme.toneSoft(root.tone)
    border.width: Theme.contrast ? Theme.hairline : 0
    border.color: Theme.colours.line

    Accessible.role: Accessible.StaticText
    Accessible.name: qsTr("%1: %2 out of %3").arg(root.label).arg(root.score).arg(root.outOf)

    RowLayout {
        id: row

        anchors.centerIn: parent
        spacing: Theme.space1 + 4

        Icon {
            name: "wrench"
            colour: root.ink
        }
        AppText {
            text: root.label
            weight: Font.Medium
            wrapMode: Text.NoWrap
            spoken: false
        }
        Row {
            layoutDirection: Qt.LeftToRight
            LayoutMirroring.enabled: false

            AppText {
                text: root.score
                weight: Font.Bold
                tabular: true
                color: root.ink
                wrapMode: Text.NoWrap
                spoken: false
            }
            AppText {
                text: " / " + root.outOf
                color: root.ink
                wrapMode: Text.NoWrap
                spoken: false
            }
        }
    }
}
