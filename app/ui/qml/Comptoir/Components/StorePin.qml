pragma ComponentBehavior: Bound
import QtQuick
import Comptoir.Theme

/* A numbered store on the plan, its point at (planX, planY) in 0..1; larger and brand when chosen. */
Pressable {
    id: root

    property real planX: 0
    property real planY: 0
    property int number: 1
    property string name: ""
    property bool named: true
    property bool labelLeft: false
    readonly property int pin: 52

    text: number
    spokenName: qsTr("%1, store %2").arg(name).arg(number)
    width: Theme.target
    height: Theme.target
    x: planX * (parent?.width ?? 0) - width / 2
    y: planY * (parent?.height ?? 0) - height + 4
    z: chosen ? 2 : 1
    padding: 0
    fill: "transparent"
    corner: Theme.target / 2

    contentItem: Item {
        Item {
            anchors.horizontalCenter: parent.horizontalCenter
            anchors.bottom: parent.bottom
            width: root.pin
            height: root.pin
            scale: root.chosen ? 1.35 : 1
            transformOrigin: Item.Bottom

            Behavior on scale { NumberAnimation { duration: Theme.normal; easing.type: Easing.OutCubic } }

            Icon {
                anchors.centerIn: parent
                name: "pin"
                size: root.pin + 4
                colour: root.chosen ? Theme.colours.card : Theme.colours.ink
            }
            Icon {
                anchors.centerIn: parent
                name: "pin"
                size: root.pin - 2
                colour: root.chosen ? Theme.colours.brand : Theme.colours.card
            }
            AppText {
                anchors.horizontalCenter: parent.horizontalCenter
                y: parent.height * 0.4 - height / 2
                text: root.number
                weight: Font.Bold
                font.pixelSize: Theme.tablet ? 16 : 20
                color: root.chosen ? Theme.colours.brandInk : Theme.colours.ink
                wrapMode: Text.NoWrap
                spoken: false
            }
        }
        AppText {
            x: root.labelLeft ? -width - 2 : parent.width + (root.chosen ? 6 : 0)
            anchors.verticalCenter: parent.verticalCenter
            text: root.named ? root.name : ""
            size: root.chosen ? AppText.Size.Lead : AppText.Size.Body
            weight: root.chosen ? Font.Bold : Font.Medium
            wrapMode: Text.NoWrap
            spoken: false
        }
    }
}
