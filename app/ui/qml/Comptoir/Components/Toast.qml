pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Comptoir.Theme

/* A short word on what just happened, above the page for a while. Call `show`. */
Rectangle {
    id: root

    property string text: ""
    property string iconName: "circle-check"
    property string actionText: ""
    property int duration: 5000

    signal actionRequested()

    function show(message: string): void {
        root.text = message;
        root.opacity = 1;
        timer.restart();
        root.Accessible.announce(message);
    }

    implicitWidth: Math.min(row.implicitWidth + 2 * Theme.space4, (parent?.width ?? 984) - 2 * Theme.margin)
    implicitHeight: Math.max(Theme.secondaryHeight, row.implicitHeight + Theme.space3)
    radius: Theme.radiusCard
    color: Theme.colours.ink
    opacity: 0
    visible: opacity > 0

    Accessible.role: Accessible.AlertMessage
    Accessible.name: root.text

    Behavior on opacity { NumberAnimation { duration: Theme.normal } }

    Timer {
        id: timer

        interval: root.duration * Theme.patience
        onTriggered: root.opacity = 0
    }
    RowLayout {
        id: row

        anchors.verticalCenter: parent.verticalCenter
        x: Theme.space4
        width: Math.min(implicitWidth, root.width - 2 * Theme.space4)
        spacing: Theme.space2

        Icon {
            name: root.iconName
            colour: Theme.colours.inkInverse
        }
        AppText {
            Layout.fillWidth: true
            text: root.text
            weight: Font.DemiBold
            color: Theme.colours.inkInverse
            spoken: false
        }
        LinkButton {
            objectName: "toastAction"
            visible: text.length > 0
            text: root.actionText
            ink: Theme.colours.inkInverse
            onClicked: root.actionRequested()
        }
    }
}
