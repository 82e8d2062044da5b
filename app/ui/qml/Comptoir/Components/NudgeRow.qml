pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Comptoir.Theme

/* A figure that is moved by steps, with its name: less, figure, more. For what can also be dragged. */
RowLayout {
    id: root

    property string name: ""
    property string value: ""
    property bool lessEnabled: true
    property bool moreEnabled: true

    signal nudged(int steps)

    spacing: Theme.space1

    AppText {
        Layout.fillWidth: true
        text: root.name
        lineHeight: 1
        spoken: false
    }
    NudgeButton {
        objectName: root.objectName + "Less"
        text: qsTr("%1: less, now %2").arg(root.name).arg(root.value)
        iconName: "minus"
        enabled: root.lessEnabled
        onClicked: root.nudged(-1)
    }
    AppText {
        Layout.minimumWidth: figure.advanceWidth
        text: root.value
        weight: Font.DemiBold
        tabular: true
        horizontalAlignment: Text.AlignHCenter
        wrapMode: Text.NoWrap
        lineHeight: 1
        Accessible.name: root.name + " " + root.value

        TextMetrics {
            id: figure

            font.family: Theme.family
            font.pixelSize: Theme.body
            font.weight: Font.DemiBold
            text: qsTr("%1%").arg("100")
        }
    }
    NudgeButton {
        objectName: root.objectName + "More"
        text: qsTr("%1: more, now %2").arg(root.name).arg(root.value)
        iconName: "plus"
        enabled: root.moreEnabled
        onClicked: root.nudged(1)
    }
}
