pragma ComponentBehavior: Bound
import QtQuick
import Comptoir.Models

/* An unseen corner of the page that waits: held for five seconds it asks for IT's PIN; a tap is a tap like any other. */
MouseArea {
    id: root

    signal tapped()

    objectName: "setupCorner"
    width: 120
    height: 120
    Accessible.ignored: true
    onPressed: CameraSetup.hold()
    onReleased: {
        if (CameraSetup.letGo())
            root.tapped();
    }
    onCanceled: CameraSetup.letGo()
    onExited: CameraSetup.letGo()
}
