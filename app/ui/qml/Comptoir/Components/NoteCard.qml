pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

/* What colleagues wrote down about a customer, by whom and when. */
ColumnLayout {
    id: root

    property string title: qsTr("Notes")
    property string body: ""
    property string byline: ""
    property bool addable: false

    signal addRequested()

    spacing: 4

    RowLayout {
        AppText {
            Layout.fillWidth: true
            text: root.title
            weight: Font.DemiBold
        }
        LinkButton {
            objectName: "addNote"
            visible: root.addable
            text: qsTr("Add")
            spokenName: qsTr("Add a note")
            iconName: "plus"
            trailingIcon: ""
            onClicked: root.addRequested()
        }
    }
    AppText {
        Layout.fillWidth: true
        text: root.body.length > 0 ? root.body : qsTr("No note yet")
        muted: root.body.length === 0
    }
    AppText {
        Layout.fillWidth: true
        visible: text.length > 0
        text: root.byline
        muted: true
    }
}
