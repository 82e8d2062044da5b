pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Comptoir.Theme

/* Words that finish what is being typed, and the accents of a key held down. */
RowLayout {
    id: root

    property list<string> words

    signal chosen(string word)

    spacing: Theme.targetGap

    Repeater {
        model: root.words

        Pressable {
            id: word

            required property string modelData
            required property int index

            objectName: "suggestion" + index
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            text: modelData
            focusPolicy: Qt.NoFocus
            minimumHeight: Theme.optionHeight
            padding: Theme.space1
            outline: Theme.contrast ? Theme.colours.line : "transparent"
            contentItem: AppText {
                text: word.text
                size: AppText.Size.Lead
                weight: Font.Medium
                fontSizeMode: Text.HorizontalFit
                minimumPixelSize: 20
                horizontalAlignment: Text.AlignHCenter
                verticalAlignment: Text.AlignVCenter
                wrapMode: Text.NoWrap
                elide: Text.ElideRight
                spoken: false
            }
            onClicked: root.chosen(modelData)
        }
    }
}
