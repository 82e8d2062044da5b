pragma ComponentBehavior: Bound
import QtQuick
import Comptoir.Theme

/* Five stars in ink, filled from the reading side, to the half; one picture, since lists show many of them. */
Item {
    id: root

    property real value: 0
    property int size: 24
    readonly property int cell: Math.round(size * Theme.iconScale * 1.15)
    readonly property real shown: Math.round(Math.max(0, Math.min(5, value)) * 2) / 2

    implicitWidth: cell * 5
    implicitHeight: cell

    Accessible.role: Accessible.StaticText
    Accessible.name: qsTr("%1 out of 5 stars").arg(Number(root.value).toLocaleString(Qt.locale(), "f", 1))

    Image {
        anchors.fill: parent
        mirror: root.LayoutMirroring.enabled
        sourceSize: Qt.size(5 * root.cell, root.cell)
        source: "image://stars/" + 2 * root.shown + "/" + Theme.hex(Theme.colours.ink) + "/" + Theme.hex(Theme.colours.starOff)
        Accessible.ignored: true
    }
}
