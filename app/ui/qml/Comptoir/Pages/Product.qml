pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Comptoir.Components
import Comptoir.Models
import Comptoir.Theme

/* The product page. Portrait: picture, facts, stock, reviews above the sheet. Wide: picture and reviews left,
   the decision right. What is longer scrolls; the actions stay. */
PageFrame {
    id: root

    property bool phone: false
    property bool zoom: false
    readonly property real inner: root.width - 2 * Theme.margin
    readonly property real gap: root.wide ? 56 : 0
    readonly property real leftWidth: root.wide ? Math.round((inner - gap) * 0.47) : inner
    readonly property real least: root.wide ? (Theme.tablet ? 240 : 360) : Theme.textScale > 1.3 ? 520 : 440

    title: ProductPage.name
    sheet: root.wide ? null : actionSheet

    EmptyState {
        anchors.centerIn: parent
        width: Math.min(parent.width - 2 * Theme.margin, 800)
        visible: ProductPage.missing
        iconName: "package-x"
        title: qsTr("This product is no longer in our range")
        sentence: qsTr("Look for something like it, or scan another article.")
        actionText: qsTr("Search")
        onActionRequested: Navigation.swap("Search")
    }
    ScrollBody {
        id: view

        x: Theme.margin
        side: 0
        width: root.leftWidth
        height: parent.height
        visible: !ProductPage.missing
        spacing: Theme.gutter

        ProductStage {
            objectName: "stage"
            Layout.fillWidth: true
            Layout.preferredHeight: Math.max(root.least, view.height - opinions.implicitHeight - Theme.gutter
                                             - (root.wide ? Theme.space4 + Theme.space1 : below.implicitHeight + 2 * Theme.gutter))
            pictures: ProductPage.pictures
            current: ProductPage.picture
            name: ProductPage.name
            discount: ProductPage.discount
            onPictureChosen: index => ProductPage.choosePicture(index)
            onZoomRequested: root.zoom = true
        }
        Item {
            id: below

            Layout.fillWidth: true
            visible: !root.wide
            implicitHeight: root.wide ? 0 : decision.implicitHeight
        }
        ProductOpinions {
            id: opinions

            Layout.fillWidth: true
        }
        ProductDetails { Layout.fillWidth: true }
    }
    Flickable {
        id: right

        objectName: "decisionView"
        visible: root.wide && !ProductPage.missing
        x: Theme.margin + root.leftWidth + root.gap
        width: root.width - x - Theme.margin
        height: parent.height - rightFoot.height - 2 * Theme.space4
        contentHeight: decision.implicitHeight
        boundsBehavior: Flickable.StopAtBounds
        interactive: contentHeight > height
        clip: true
        ScrollIndicator.vertical: ScrollIndicator {}

        Item {
            id: beside

            width: parent.width
            implicitHeight: decision.implicitHeight
        }
    }
    ColumnLayout {
        id: decision

        parent: root.wide ? beside : below
        width: parent.width
        spacing: Theme.gutter

        ProductFacts { Layout.fillWidth: true }
        ProductOptions { Layout.fillWidth: true }
        ProductStock { Layout.fillWidth: true }
    }
    Item {
        id: rightFoot

        visible: root.wide && !ProductPage.missing
        x: right.x
        width: right.width
        height: root.wide ? actionSheet.implicitHeight : 0
        anchors { bottom: parent.bottom; bottomMargin: Theme.space4 + Theme.space1 }
    }
    ActionSheet {
        id: actionSheet

        parent: root.wide ? rightFoot : root
        visible: !ProductPage.missing
        width: parent.width
        height: implicitHeight
        y: root.wide ? 0 : parent.height - height

        ProductActions {
            Layout.fillWidth: true
            movable: view.interactive
            onNextScreenRequested: view.nextScreen()
            onPhoneRequested: root.phone = true
        }
    }
    Connections {
        target: ProductPage
        function onOpened(): void { view.contentY = 0; right.contentY = 0 }
    }
    PictureZoom {
        parent: root
        opened: root.zoom
        onCloseRequested: root.zoom = false
    }
    PhoneSheet {
        parent: root
        opened: root.phone
        onCloseRequested: root.phone = false
    }
}
