pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Comptoir.Components
import Comptoir.Models
import Comptoir.Theme

/* A picture over the whole page, nearer at a touch; no gesture is needed. */
FocusScope {
    id: root

    property bool opened: false
    property real zoom: 1

    signal closeRequested()

    anchors.fill: parent
    visible: opened
    onOpenedChanged: {
        root.zoom = 1;
        if (opened)
            root.forceActiveFocus();
    }
    Keys.onEscapePressed: root.closeRequested()
    Accessible.role: Accessible.Dialog
    Accessible.name: qsTr("Pictures of %1").arg(ProductPage.name)

    Rectangle {
        anchors.fill: parent
        color: Theme.contrast ? Theme.colours.pictureTile : Theme.colours.card

        MouseArea { anchors.fill: parent }
    }
    Flickable {
        id: view

        anchors.fill: parent
        contentWidth: width * root.zoom
        contentHeight: height * root.zoom
        boundsBehavior: Flickable.StopAtBounds
        clip: true

        Image {
            width: view.contentWidth
            height: view.contentHeight
            source: ProductPage.pictures[ProductPage.picture] ?? ""
            sourceSize: Qt.size(2048, 2048)
            fillMode: Image.PreserveAspectFit
            asynchronous: true
            retainWhileLoading: true
            Accessible.role: Accessible.Graphic
            Accessible.name: ProductPage.name
        }
    }
    ThumbStrip {
        anchors { left: parent.left; top: parent.top; margins: Theme.margin }
        height: parent.height - 2 * Theme.margin
        pictures: ProductPage.pictures
        current: ProductPage.picture
        onChosen: index => ProductPage.choosePicture(index)
    }
    PillButton {
        objectName: "closeZoom"
        anchors { right: parent.right; top: parent.top; margins: Theme.margin }
        text: qsTr("Close")
        iconName: "x"
        onClicked: root.closeRequested()
    }
    PillButton {
        objectName: "nearer"
        anchors { horizontalCenter: parent.horizontalCenter; bottom: parent.bottom; margins: Theme.margin }
        text: root.zoom > 1 ? qsTr("Whole picture") : qsTr("Nearer")
        iconName: root.zoom > 1 ? "minus" : "zoom-in"
        onClicked: {
            root.zoom = root.zoom > 1 ? 1 : 2.5;
            view.contentX = (view.contentWidth - view.width) / 2;
            view.contentY = (view.contentHeight - view.height) / 2;
        }
    }
}
