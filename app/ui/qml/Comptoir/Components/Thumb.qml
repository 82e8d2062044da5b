pragma ComponentBehavior: Bound
import QtQuick
import Comptoir.Theme

/* A small square picture on its tile; the category's initial while there is none. */
Rectangle {
    id: root

    property url picture: ""
    property string initial: ""
    property int side: Theme.tablet ? 44 : 80

    function depart(): void {
        Travel.depart(image);
    }

    implicitWidth: side
    implicitHeight: side
    radius: Math.min(Theme.radius, side / 5)
    color: Theme.colours.pictureTile

    Image {
        id: image

        anchors.fill: parent
        anchors.margins: Math.round(root.width / 16)
        source: root.picture
        sourceSize: Qt.size(width, height)
        fillMode: Image.PreserveAspectFit
        asynchronous: true
        opacity: status === Image.Ready ? 1 : 0
        Accessible.ignored: true

        Behavior on opacity { NumberAnimation { duration: Theme.fast } }
    }
    AppText {
        anchors.centerIn: parent
        visible: image.status === Image.Null || image.status === Image.Error
        text: root.initial
        size: AppText.Size.Lead
        weight: Font.DemiBold
        color: Theme.light.muted
        spoken: false
    }
}
