pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Comptoir.Components
import Comptoir.Models
import Comptoir.Theme

/* How things stand with head office, in one line: what waits, pictures under way, when it was heard of last. */
RowLayout {
    id: root

    readonly property string waiting: Attention.waiting > 0 ? qsTr("%n act(s) to be sent", "", Attention.waiting) : ""
    readonly property string pictures: Attention.picturesDone.length > 0
        ? qsTr("Pictures: %1 of %2").arg(Attention.picturesDone).arg(Attention.picturesWanted) : ""
    readonly property string talked: Attention.talked.length > 0 ? qsTr("Up to date %1", "how long ago").arg(Attention.talked)
                                                                 : qsTr("No news from head office since start-up")

    spacing: Theme.space1

    Icon {
        name: Session.online ? "history" : "wifi-off"
        size: Theme.iconSmall
        colour: Theme.colours.muted
    }
    AppText {
        Layout.fillWidth: true
        objectName: "syncLine"
        text: [root.talked, root.waiting, root.pictures].filter(part => part.length > 0).join(" · ")
        muted: true
    }
}
