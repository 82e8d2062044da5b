pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Comptoir.Components
import Comptoir.Models
import Comptoir.Theme

/* The pictures as large as the screen allows. */
SheetPopup {
    id: root

    readonly property real side: Math.min(sheetWidth - 2 * Theme.space6, parent.height * 0.6)

    objectName: "zoomSheet"
    title: ProductPage.name
    sheetWidth: Theme.portrait ? 1000 : Math.round(parent.height * 0.9)
    onCloseRequested: opened = false

    Rectangle {
        Layout.fillWidth: true
        Layout.preferredHeight: root.side
        radius: Theme.radius
        color: Theme.contrast ? Theme.colours.pictureTile : Theme.colours.card

        Image {
            objectName: "zoomPicture"
            anchors.fill: parent
            source: root.opened ? ProductPage.pictures[ProductPage.picture] ?? "" : ""
            sourceSize: Qt.size(1600, 1600)
            fillMode: Image.PreserveAspectFit
            asynchronous: true
            Accessible.role: Accessible.Graphic
            Accessible.name: ProductPage.name
        }
    }
    ThumbStrip {
        Layout.fillWidth: true
        flow: Flow.LeftToRight
        pictures: ProductPage.pictures
        current: ProductPage.picture
        onChosen: index => ProductPage.choosePicture(index)
    }
}
