pragma ComponentBehavior: Bound
import QtQuick
import Comptoir.Theme

/* The large picture on paper, its small ones beside it, and a word to see it larger.
   The picture is never mirrored; a change of `current` cross-fades. */
Rectangle {
    id: root

    property list<url> pictures
    property int current: 0
    property string name: ""
    property string discount: ""
    property bool zoomable: true
    readonly property url picture: pictures.length > current ? pictures[current] : ""

    signal pictureChosen(int index)
    signal zoomRequested()

    function awaitPicture(): void {
        if (root.visible && root.width > 0 && Travel.awaited && String(root.picture) === String(Travel.picture))
            Travel.land(canvas);
    }

    implicitWidth: 984
    implicitHeight: 440
    radius: Theme.radiusCard
    color: Theme.colours.pictureStage
    onVisibleChanged: Qt.callLater(awaitPicture)
    onPictureChanged: Qt.callLater(awaitPicture)

    Image {
        id: canvas

        anchors.fill: parent
        anchors.leftMargin: root.pictures.length > 1 ? thumbs.side + Theme.space2 : 0
        anchors.rightMargin: Theme.space2
        source: root.picture
        sourceSize: Qt.size(1024, 1024)
        fillMode: Image.PreserveAspectFit
        asynchronous: true
        retainWhileLoading: true
        visible: Travel.goal !== canvas
        opacity: status === Image.Ready ? 1 : 0
        Accessible.role: Accessible.Graphic
        Accessible.name: root.name

        Behavior on opacity {
            enabled: Travel.goal !== canvas

            NumberAnimation { duration: Theme.normal }
        }
    }
    Icon {
        anchors.centerIn: parent
        visible: canvas.status === Image.Null || canvas.status === Image.Error
        name: "image"
        size: Theme.iconHuge
        colour: Theme.colours.controlLine
    }
    DiscountBadge {
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.margins: Theme.space3
        visible: Theme.contrast && root.discount.length > 0
        text: root.discount
    }
    ThumbStrip {
        id: thumbs

        anchors.left: parent.left
        anchors.top: parent.top
        anchors.topMargin: Theme.space3
        anchors.leftMargin: Theme.contrast ? Theme.space2 : 0
        height: parent.height - Theme.space4
        pictures: root.pictures
        current: root.current
        onChosen: index => root.pictureChosen(index)
    }
    PillButton {
        objectName: "zoom"
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.margins: Theme.contrast ? Theme.space2 : 0
        anchors.bottomMargin: Theme.space2
        visible: root.zoomable && root.pictures.length > 0
        text: qsTr("Enlarge")
        iconName: "zoom-in"
        onClicked: root.zoomRequested()
    }
}
