pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Comptoir.Components
import Comptoir.Models
import Comptoir.Theme

/* The pictures of the chosen variant as large as the screen allows, one by one, nearer step by step. */
SheetPopup {
    id: root

    readonly property real side: Math.min(sheetWidth - 2 * Theme.space6, parent.height * (Theme.portrait ? 0.6 : 0.5))
    readonly property int count: ProductPage.pictures.length
    readonly property int place: Math.min(ProductPage.picture, Math.max(0, count - 1))

    function step(by: int): void {
        ProductPage.choosePicture((root.place + by + root.count) % root.count);
    }

    objectName: "zoomSheet"
    title: ProductPage.name
    sheetWidth: Theme.portrait ? 1000 : Math.round(parent.height * 1.1)
    onCloseRequested: opened = false
    onOpenedChanged: if (opened) view.zoomTo(1)

    ZoomView {
        id: view

        Layout.fillWidth: true
        Layout.preferredHeight: root.side
        source: root.opened ? ProductPage.pictures[root.place] ?? "" : ""
        name: root.count > 1 ? qsTr("%1, picture %2 of %3", "name").arg(ProductPage.name).arg(root.place + 1).arg(root.count)
                             : ProductPage.name
        onPreviousRequested: root.step(-1)
        onNextRequested: root.step(1)
    }
    Flow {
        Layout.fillWidth: true
        spacing: Theme.targetGap

        PillButton {
            objectName: "zoomOut"
            enabled: view.large
            text: qsTr("Smaller")
            iconName: "minus"
            onClicked: view.zoomTo(view.zoom / 1.6)
        }
        PillButton {
            objectName: "zoomIn"
            enabled: view.zoom < view.most
            text: qsTr("Larger")
            iconName: "plus"
            onClicked: view.zoomTo(view.zoom * 1.6)
        }
        PillButton {
            objectName: "previousPicture"
            visible: root.count > 1
            text: qsTr("Previous picture")
            iconName: "arrow-left"
            onClicked: root.step(-1)
        }
        PillButton {
            objectName: "nextPicture"
            visible: root.count > 1
            text: qsTr("Next picture")
            trailingIcon: "arrow-right"
            onClicked: root.step(1)
        }
    }
    ThumbStrip {
        Layout.fillWidth: true
        flow: Flow.LeftToRight
        pictures: ProductPage.pictures
        current: root.place
        onChosen: index => ProductPage.choosePicture(index)
    }
}
