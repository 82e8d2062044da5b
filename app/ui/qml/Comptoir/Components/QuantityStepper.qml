pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Comptoir.Theme

/* How many: less, number, more. At the minimum the left key removes when `removable`. */
RowLayout {
    id: root

    property int value: 1
    property int minimum: 1
    property int maximum: 99
    property bool removable: false
    property string what: ""
    readonly property bool removes: removable && value <= minimum

    signal valueRequested(int value)
    signal removeRequested()

    spacing: Theme.space1

    Accessible.role: Accessible.SpinBox
    Accessible.name: qsTr("Quantity of %1").arg(root.what)

    Pressable {
        objectName: "less"
        text: root.removes ? qsTr("Remove %1").arg(root.what) : qsTr("One less of %1").arg(root.what)
        enabled: root.removes || root.value > root.minimum
        reason: qsTr("This is the least")
        fill: enabled ? Theme.colours.card : Theme.colours.sunken
        outline: Theme.colours.line
        contentItem: Item {
            implicitWidth: 32
            implicitHeight: 32

            Icon {
                anchors.centerIn: parent
                name: root.removes ? "trash-2" : "minus"
                colour: root.removes || root.value > root.minimum ? Theme.colours.ink : Theme.colours.muted
            }
        }
        onClicked: {
            if (root.removes)
                root.removeRequested();
            else
                root.valueRequested(root.value - 1);
        }
    }
    AppText {
        Layout.minimumWidth: Theme.target
        text: root.value
        size: AppText.Size.Lead
        weight: Font.Bold
        tabular: true
        horizontalAlignment: Text.AlignHCenter
        wrapMode: Text.NoWrap
    }
    Pressable {
        objectName: "more"
        text: qsTr("One more of %1").arg(root.what)
        enabled: root.value < root.maximum
        reason: qsTr("No more available")
        fill: enabled ? Theme.colours.card : Theme.colours.sunken
        outline: Theme.colours.line
        contentItem: Item {
            implicitWidth: 32
            implicitHeight: 32

            Icon {
                anchors.centerIn: parent
                name: "plus"
                colour: root.value < root.maximum ? Theme.colours.ink : Theme.colours.muted
            }
        }
        onClicked: root.valueRequested(root.value + 1)
    }
}
