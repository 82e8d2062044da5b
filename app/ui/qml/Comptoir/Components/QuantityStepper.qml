pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Comptoir.Theme

/* How many: less, number, more. At the minimum the left key removes when `removable`. */
RowLayout {
    id: root

    property int count: 1
    property int minimum: 1
    property int maximum: 99
    property bool removable: false
    property string what: ""
    /* what readers see and set by themselves */
    property int value: 1
    readonly property int minimumValue: minimum
    readonly property int maximumValue: maximum
    readonly property int stepSize: 1
    readonly property bool removes: removable && count <= minimum

    signal countRequested(int count)
    signal removeRequested()

    function wish(wanted: int): void {
        if (wanted !== root.count && wanted >= root.minimum && wanted <= root.maximum)
            root.countRequested(wanted);
        root.value = root.count;
    }

    spacing: Theme.space1
    onCountChanged: value = count
    onValueChanged: wish(value)
    Component.onCompleted: value = count

    Accessible.role: Accessible.SpinBox
    Accessible.name: qsTr("Quantity of %1").arg(root.what)
    Accessible.onIncreaseAction: root.wish(root.count + 1)
    Accessible.onDecreaseAction: root.wish(root.count - 1)

    Pressable {
        objectName: "less"
        text: root.removes ? qsTr("Remove %1").arg(root.what) : qsTr("One less of %1").arg(root.what)
        enabled: root.removes || root.count > root.minimum
        reason: qsTr("This is the least")
        fill: enabled ? Theme.colours.card : Theme.colours.sunken
        outline: Theme.colours.line
        contentItem: Item {
            implicitWidth: 32
            implicitHeight: 32

            Icon {
                anchors.centerIn: parent
                name: root.removes ? "trash-2" : "minus"
                colour: root.removes || root.count > root.minimum ? Theme.colours.ink : Theme.colours.muted
            }
        }
        onClicked: {
            if (root.removes)
                root.removeRequested();
            else
                root.countRequested(root.count - 1);
        }
    }
    AppText {
        Layout.minimumWidth: Theme.target
        text: root.count
        size: AppText.Size.Lead
        weight: Font.Bold
        tabular: true
        horizontalAlignment: Text.AlignHCenter
        wrapMode: Text.NoWrap
    }
    Pressable {
        objectName: "more"
        text: qsTr("One more of %1").arg(root.what)
        enabled: root.count < root.maximum
        reason: qsTr("No more available")
        fill: enabled ? Theme.colours.card : Theme.colours.sunken
        outline: Theme.colours.line
        contentItem: Item {
            implicitWidth: 32
            implicitHeight: 32

            Icon {
                anchors.centerIn: parent
                name: "plus"
                colour: root.count < root.maximum ? Theme.colours.ink : Theme.colours.muted
            }
        }
        onClicked: root.countRequested(root.count + 1)
    }
}
