pragma ComponentBehavior: Bound
import QtQuick
import Comptoir.Theme

/* The floor of a store, drawn by us: sections, shelves, tills, the door, the way to one bay. Points are 0..1 from the top
   left. Never mirrored: a floor is as it is. Without `detailed` only what leads there is written. */
Rectangle {
    id: root

    property alias shelves: shelfRows.model
    property alias sections: sectionRows.model
    property list<real> here: [-1, -1]
    property list<real> door: [-1, -1]
    property list<real> tills: [-1, -1, 0, 0]
    property list<real> goal: [-1, -1]
    property list<real> way
    property bool detailed: true
    property string spoken: ""

    color: Theme.colours.planLand
    radius: Theme.radius
    border.width: Theme.controlBorder
    border.color: Theme.colours.line
    LayoutMirroring.enabled: false
    LayoutMirroring.childrenInherit: true
    Accessible.role: Accessible.Graphic
    Accessible.name: root.spoken

    Repeater {
        id: sectionRows

        AppText {
            required property string name
            required property real planX
            required property real planY
            required property real planWidth

            x: planX * root.width
            y: planY * root.height - implicitHeight - 4
            width: planWidth * root.width
            visible: root.detailed
            text: name
            size: AppText.Size.Caption
            maximumLineCount: 1
            elide: Text.ElideRight
            wrapMode: Text.NoWrap
            muted: true
            spoken: false
        }
    }
    Repeater {
        id: shelfRows

        Rectangle {
            id: shelf

            required property string name
            required property real planX
            required property real planY
            required property real planWidth
            required property real planHeight
            required property bool marked

            x: planX * root.width
            y: planY * root.height
            width: planWidth * root.width
            height: planHeight * root.height
            radius: 4
            color: marked ? Theme.colours.brand : Theme.colours.card
            border.width: Theme.hairline
            border.color: marked ? Theme.colours.brand : Theme.colours.controlLine

            AppText {
                anchors.horizontalCenter: parent.horizontalCenter
                anchors.top: parent.bottom
                anchors.topMargin: 2
                visible: shelf.marked || root.detailed && Theme.textScale < 1.3
                text: shelf.name
                size: AppText.Size.Caption
                weight: shelf.marked ? Font.Bold : Font.Normal
                color: shelf.marked ? Theme.colours.brandText : Theme.colours.muted
                wrapMode: Text.NoWrap
                spoken: false
            }
        }
    }
    Rectangle {
        x: root.tills[0] * root.width
        y: root.tills[1] * root.height
        width: root.tills[2] * root.width
        height: root.tills[3] * root.height
        radius: 4
        color: Theme.colours.planPark

        AppText {
            anchors.centerIn: parent
            visible: root.detailed && Theme.textScale < 1.6
            text: qsTr("Tills")
            size: AppText.Size.Caption
            muted: true
            spoken: false
        }
    }
    Rectangle {
        visible: root.door[0] >= 0
        x: root.door[0] * root.width - width / 2
        y: root.height - height / 2
        width: Math.round(root.width * 0.09)
        height: 8
        color: Theme.colours.ink

        AppText {
            anchors { bottom: parent.top; horizontalCenter: parent.horizontalCenter; bottomMargin: 2 }
            visible: root.detailed && Theme.textScale < 1.6
            text: qsTr("Entrance")
            size: AppText.Size.Caption
            wrapMode: Text.NoWrap
            muted: true
            spoken: false
        }
    }
    FloorWay { anchors.fill: parent; points: root.way }
    HereMark {
        visible: root.here[0] >= 0
        scale: root.detailed ? 0.8 : 0.6
        x: root.here[0] * root.width - width / 2
        y: root.here[1] * root.height - height / 2
        text: root.detailed ? qsTr("You are here") : ""
    }
    Rectangle {
        visible: root.goal[0] >= 0
        x: root.goal[0] * root.width - width / 2
        y: root.goal[1] * root.height - height / 2
        width: Theme.iconLarge * 1.4
        height: width
        radius: width / 2
        color: Theme.colours.ink
        border.width: 3
        border.color: Theme.colours.card

        Icon {
            anchors.centerIn: parent
            name: "map-pin"
            size: Theme.iconLarge
            colour: Theme.colours.inkInverse
        }
    }
}
