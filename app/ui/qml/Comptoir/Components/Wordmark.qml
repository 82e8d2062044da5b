pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Comptoir.Theme

/* The chain's mark and name; never mirrored inside. */
Item {
    id: root

    property bool inverted: false
    property bool showName: true
    property int side: 44
    property int size: AppText.Size.Body
    property string name: Theme.chainName
    readonly property bool ownLogo: Theme.logo.toString() !== ""

    implicitWidth: row.implicitWidth
    implicitHeight: row.implicitHeight

    Accessible.role: Accessible.StaticText
    Accessible.name: root.name

    RowLayout {
        id: row

        anchors.verticalCenter: parent.verticalCenter
        width: Math.min(implicitWidth, root.width)
        spacing: Theme.space2 - 2

        Rectangle {
            Layout.preferredWidth: root.side
            Layout.preferredHeight: root.side
            radius: root.side * 0.22
            color: root.ownLogo ? "transparent" : root.inverted ? Theme.colours.pictureInk : Theme.colours.brand

            Image {
                anchors.fill: parent
                visible: root.ownLogo
                source: Theme.logo
                sourceSize: Qt.size(2 * root.side, 2 * root.side)
                fillMode: Image.PreserveAspectFit
            }
            Icon {
                visible: !root.ownLogo
                anchors.centerIn: parent
                name: "mark"
                size: Math.round(root.side * 0.86)
                colour: root.inverted ? Theme.light.brand : Theme.colours.brandInk
            }
        }
        AppText {
            Layout.fillWidth: true
            visible: root.showName
            text: root.name
            size: root.size
            weight: Font.DemiBold
            color: root.inverted ? Theme.colours.pictureInk : Theme.colours.ink
            wrapMode: Text.NoWrap
            elide: Text.ElideRight
            spoken: false
        }
    }
}
