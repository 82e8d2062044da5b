pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Comptoir.Theme

/* One to five stars, each a touch; the word of what they mean stands below. */
ColumnLayout {
    id: root

    property int stars: 0
    property list<string> words

    signal chosen(int stars)

    spacing: Theme.space2

    RowLayout {
        spacing: Theme.targetGap

        Repeater {
            model: 5

            Pressable {
                id: star

                required property int index
                readonly property bool on: index < root.stars

                objectName: "star" + (index + 1)
                Layout.preferredWidth: Theme.primaryHeight
                Layout.preferredHeight: Theme.primaryHeight
                text: qsTr("%n star(s)", "", index + 1)
                spokenName: [text, root.words[index] ?? ""].join(", ")
                chosen: index + 1 === root.stars
                fill: chosen ? Theme.colours.brandSoft : Theme.colours.card
                outline: chosen ? Theme.colours.brand : Theme.colours.line
                outlineWidth: chosen ? Theme.chosenBorder : Theme.controlBorder
                Accessible.role: Accessible.RadioButton
                markable: true
                marked: chosen
                onClicked: root.chosen(index + 1)

                contentItem: Item {
                    Icon {
                        anchors.centerIn: parent
                        name: "star-solid"
                        size: Theme.iconHuge * 0.75
                        colour: star.on ? Theme.colours.ink : Theme.colours.starOff
                    }
                }
            }
        }
    }
    AppText {
        Layout.fillWidth: true
        visible: text.length > 0
        text: root.stars > 0 ? root.words[root.stars - 1] ?? "" : ""
        size: AppText.Size.Title
        weight: Font.DemiBold
    }
}
