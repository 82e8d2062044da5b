pragma ComponentBehavior: Bound
import QtQuick
import Comptoir.Theme

/* The pictures of a product as small tiles, one under the other or in a row. */
Flow {
    id: root

    property list<url> pictures
    property int current: 0
    property int side: Theme.tablet ? 64 : 96

    signal chosen(int index)

    spacing: Theme.targetGap
    flow: Flow.TopToBottom
    visible: pictures.length > 1

    Repeater {
        model: root.pictures

        Pressable {
            id: tile

            required property url modelData
            required property int index

            objectName: "thumb" + index
            text: qsTr("Picture %1 of %2").arg(index + 1).arg(root.pictures.length)
            width: root.side
            height: root.side
            padding: 6
            chosen: root.current === index
            markable: true
            marked: chosen
            Accessible.role: Accessible.RadioButton
            fill: Theme.contrast ? Theme.colours.pictureTile : Theme.colours.card
            outline: chosen ? Theme.colours.brand : Theme.colours.line
            outlineWidth: chosen ? Theme.chosenBorder : Theme.controlBorder
            contentItem: Image {
                source: tile.modelData
                sourceSize: Qt.size(root.side, root.side)
                fillMode: Image.PreserveAspectFit
                asynchronous: true
                Accessible.ignored: true
            }
            onClicked: root.chosen(index)
        }
    }
}
