pragma ComponentBehavior: Bound
import QtQuick
import Comptoir.Theme

/* The name of a river or a wood, written along it. */
AppText {
    id: root

    property real planX: 0
    property real planY: 0

    x: planX * (parent?.width ?? 0)
    y: planY * (parent?.height ?? 0)
    size: AppText.Size.Caption
    font.italic: true
    color: Theme.colours.planWaterText
    wrapMode: Text.NoWrap
}
