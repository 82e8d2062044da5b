pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Comptoir.Theme

/* Nothing here, offline, or an error: what happened, what still works, what to do. */
ColumnLayout {
    id: root

    property string iconName: "search"
    property string tone: "brand"
    property string title: ""
    property string sentence: ""
    property string actionText: ""
    property string secondText: ""
    /* words alone, for a place that a keyboard leaves little of */
    property bool compact: false

    signal actionRequested()
    signal secondRequested()

    spacing: Theme.space2

    StatusDisc {
        visible: !root.compact
        Layout.alignment: Qt.AlignHCenter
        side: Theme.tablet ? 96 : 144
        tone: root.tone
        iconName: root.iconName
    }
    AppText {
        Layout.fillWidth: true
        Layout.topMargin: Theme.space1
        text: root.title
        size: AppText.Size.Heading
        weight: Font.Bold
        horizontalAlignment: Text.AlignHCenter
    }
    AppText {
        Layout.fillWidth: true
        Layout.maximumWidth: 720
        Layout.alignment: Qt.AlignHCenter
        visible: text.length > 0
        text: root.sentence
        size: AppText.Size.Lead
        muted: true
        horizontalAlignment: Text.AlignHCenter
    }
    PrimaryButton {
        objectName: "emptyAction"
        Layout.alignment: Qt.AlignHCenter
        Layout.fillWidth: true
        Layout.maximumWidth: implicitWidth
        Layout.topMargin: Theme.space2
        visible: text.length > 0
        minimumWidth: Theme.tablet ? 240 : 440
        text: root.actionText
        onClicked: root.actionRequested()
    }
    SecondaryButton {
        objectName: "emptySecond"
        Layout.alignment: Qt.AlignHCenter
        Layout.fillWidth: true
        Layout.maximumWidth: implicitWidth
        visible: text.length > 0
        minimumWidth: Theme.tablet ? 240 : 440
        text: root.secondText
        onClicked: root.secondRequested()
    }
}
