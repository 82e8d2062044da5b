pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Comptoir.Theme

/* One measured thing: its name, a number with its unit, a word for it, a bar (share 0 to 1). */
Card {
    id: root

    property string name: ""
    property string value: ""
    property string unit: ""
    property string word: ""
    property string tone: "neutral"
    property real share: 0
    readonly property bool known: value.length > 0
    readonly property string figure: known ? (unit.length > 0 ? qsTr("%1\u00a0%2", "a number and its unit").arg(value).arg(unit)
                                                             : value) : "\u2013"

    implicitHeight: column.implicitHeight + 2 * Theme.space2
    radius: Theme.radius

    Accessible.role: Accessible.ProgressBar
    Accessible.name: [root.name, root.known ? root.figure : qsTr("not measured yet"), root.word]
        .filter(part => part.length > 0).join(", ")

    ColumnLayout {
        id: column

        anchors { left: parent.left; right: parent.right; top: parent.top; margins: Theme.space2 }
        spacing: Theme.space1

        AppText {
            Layout.fillWidth: true
            text: root.name
            muted: true
            lineHeight: 1
            spoken: false
        }
        AppText {
            Layout.fillWidth: true
            text: root.figure
            size: AppText.Size.Title
            weight: Font.Bold
            tabular: true
            wrapMode: Text.NoWrap
            spoken: false
        }
        Rectangle {
            Layout.fillWidth: true
            Layout.preferredHeight: 10
            radius: 5
            color: Theme.contrast ? Theme.colours.starOff : Theme.colours.line

            Rectangle {
                anchors.left: parent.left
                width: root.share * parent.width
                height: parent.height
                radius: parent.radius
                color: Theme.toneColour(root.tone)
            }
        }
        AppText {
            Layout.fillWidth: true
            text: root.word.length > 0 ? root.word : " "
            weight: Font.DemiBold
            color: Theme.toneColour(root.tone)
            lineHeight: 1
            spoken: false
        }
    }
}
