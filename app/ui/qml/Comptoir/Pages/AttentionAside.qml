pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Comptoir.Components
import Comptoir.Models

/* Before an act leaves the list: nothing of it is deleted. */
SheetPopup {
    id: root

    property string key: ""
    property string what: ""

    title: qsTr("Dealt with?")
    sentence: qsTr("“%1” leaves this list. Nothing is deleted: IT still finds it on this tablet, and head office keeps its answer.").arg(root.what)

    PrimaryButton {
        objectName: "confirmAside"
        Layout.fillWidth: true
        iconName: "check"
        text: qsTr("Yes, it is dealt with")
        onClicked: {
            Attention.setAside(root.key);
            root.closeRequested();
        }
    }
    OutlineButton {
        objectName: "keepParked"
        Layout.fillWidth: true
        text: qsTr("Keep it in the list")
        onClicked: root.closeRequested()
    }
}
