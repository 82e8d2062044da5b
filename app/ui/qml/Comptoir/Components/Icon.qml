pragma ComponentBehavior: Bound
import QtQuick
import Comptoir.Theme

/* An outlined icon; always beside a word on kiosks, therefore silent. */
Image {
    id: root

    property string name: ""
    property int size: Theme.icon
    property color colour: Theme.colours.ink
    /* true for what points somewhere: arrows, chevrons */
    property bool mirrors: false
    readonly property real linePixels: size <= 27 ? 2 : (size <= 37 ? 2.4 : Math.max(2.8, size / 16))

    width: size
    height: size
    visible: name.length > 0
    mirror: mirrors && root.LayoutMirroring.enabled
    sourceSize: Qt.size(size, size)
    source: name.length > 0 ? "image://icon/" + name + "/" + Theme.hex(colour) + "/"
                              + (linePixels * 24 / size).toFixed(2) : ""

    Accessible.ignored: true
}
