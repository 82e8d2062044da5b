pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Comptoir.Components
import Comptoir.Models
import Comptoir.Theme

/* The screen that waits: one touch target but for languages, reading aids and the product that it shows. */
FocusScope {
    id: root

    readonly property bool shown: StackView.status === StackView.Active && Session.ready
    readonly property int inset: Theme.portrait ? 64 : 80

    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Touch the screen to begin")

    Pressable {
        objectName: "begin"
        anchors.fill: parent
        visible: Session.ready
        text: qsTr("Touch the screen to begin")
        fill: "transparent"
        corner: 0
        scale: 1
        onClicked: Attract.begin()
        contentItem: Item {}
        background: AttractScene {
            running: root.shown
            lowest: foot.y - Theme.space3
        }
    }
    Rectangle {
        anchors.fill: parent
        visible: Session.ready
        gradient: Gradient {
            GradientStop { position: 0; color: Theme.colours.shadeOnPicture }
            GradientStop { position: 0.42; color: "transparent" }
            GradientStop { position: 0.72; color: "transparent" }
            GradientStop { position: 1; color: Theme.colours.shadeOnPicture }
        }
    }
    ColumnLayout {
        x: root.inset
        y: 72
        width: parent.width - 2 * root.inset
        visible: Session.ready
        spacing: Theme.space6

        RowLayout {
            Wordmark {
                inverted: true
                side: 56
                size: AppText.Size.Title
            }
            Item { Layout.fillWidth: true }
            Icon {
                visible: Attract.town.length > 0
                name: "map-pin"
                colour: Theme.colours.pictureInk
            }
            AppText {
                text: Attract.town
                weight: Font.Medium
                color: Theme.colours.pictureInk
            }
        }
        AppText {
            Layout.topMargin: Theme.portrait ? Theme.space3 : 0
            Layout.fillWidth: true
            Layout.maximumWidth: Theme.portrait ? -1 : 1100
            text: qsTr("Touch the screen\nor hold up a code")
            size: AppText.Size.Hero
            weight: Font.Bold
            color: Theme.colours.pictureInk
        }
        ScanHint {
            Layout.fillWidth: true
            Layout.maximumWidth: 840
            text: qsTr("QR code or barcode of an article\nor of a shelf label")
        }
    }
    AttractFoot {
        id: foot

        visible: Session.ready
        anchors { left: parent.left; right: parent.right; bottom: parent.bottom; margins: root.inset }
    }
    Loader {
        anchors.fill: parent
        active: !Session.ready
        sourceComponent: Starting {}
    }
}
