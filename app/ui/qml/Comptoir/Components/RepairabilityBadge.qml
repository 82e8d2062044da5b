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

    visible: score.length > 0
    implicitWidth: row.implicitWidth + Theme.space4
    implicitHeight: Math.max(48, row.implicitHeight + Theme.space2)
    radius: Math.min(height / 2, Theme.radiusSheet)
    color: Theme.colours.positiveSoft
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
            colour: Theme.colours.positive
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
                color: Theme.colours.positive
                wrapMode: Text.NoWrap
                spoken: false
            }
            AppText {
                text: " / " + root.outOf
                color: Theme.colours.positive
                wrapMode: Text.NoWrap
                spoken: false
            }
        }
    }
}
