pragma ComponentBehavior: Bound
import QtQuick
import Comptoir.Theme

/* A QR code on white with its quiet zone; the same in every appearance, never mirrored. */
Rectangle {
    id: root

    property string code: ""
    property string level: "M"
    property int side: 320
    property string spokenName: qsTr("QR code")

    implicitWidth: side
    implicitHeight: side
    radius: Theme.radiusSmall
    color: Theme.light.card

    Accessible.role: Accessible.Graphic
    Accessible.name: root.spokenName

    Image {
        anchors.fill: parent
        sourceSize: Qt.size(root.side, root.side)
        fillMode: Image.PreserveAspectFit
        smooth: false
        source: root.code.length > 0 ? "image://qr/" + root.level + "/" + encodeURIComponent(root.code) : ""
        Accessible.ignored: true
    }
}
