pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Comptoir.Theme

/* A place of the tablet's rail: off, on, with a count, locked. */
Pressable {
    id: root

    property string iconName: ""
    property int count: 0
    property bool locked: false
    readonly property color ink: chosen ? Theme.colours.brandSoftInk : Theme.colours.muted

    Layout.fillWidth: true
    Layout.leftMargin: 4
    Layout.rightMargin: 4
    enabled: !locked
    reason: qsTr("Not for your role")
    minimumHeight: 68
    minimumWidth: 76
    padding: 2
    topPadding: Theme.targetGap
    fill: chosen ? Theme.colours.brandSoft : "transparent"
    outline: chosen && Theme.contrast ? Theme.colours.line : "transparent"
    spokenName: count > 0 ? qsTr("%1, %2 waiting").arg(text).arg(count) : text
    Accessible.role: Accessible.PageTab
    Accessible.selected: root.chosen

    contentItem: ColumnLayout {
        spacing: 4

        Icon {
            Layout.alignment: Qt.AlignHCenter
            name: root.locked ? "lock" : root.iconName
            size: Theme.iconLarge
            colour: root.ink

            Badge {
                x: Math.min(parent.width - 8, (root.width + parent.width) / 2 - width) // never beyond the rail
                y: -8
                count: root.count
            }
        }
        AppText {
            Layout.fillWidth: true
            text: root.text
            size: AppText.Size.Caption
            weight: root.chosen ? Font.DemiBold : Font.Normal
            color: root.ink
            horizontalAlignment: Text.AlignHCenter
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: 12
            elide: Text.ElideRight
            wrapMode: Text.NoWrap
            spoken: false
        }
    }
}
