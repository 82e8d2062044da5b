pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Comptoir.Components
import Comptoir.Models
import Comptoir.Theme

/* What else a shopper may have come for: an order that is under way, an opinion. */
GridLayout {
    id: root

    columns: Theme.textScale > 1.3 && Theme.portrait ? 1 : 2
    columnSpacing: Theme.space2
    rowSpacing: Theme.space2
    uniformCellWidths: true

    Tile {
        objectName: "trackOrder"
        Layout.fillWidth: true
        compact: true
        text: qsTr("Follow or return an order")
        iconName: "package"
        onClicked: Tracking.begin()
    }
    Tile {
        objectName: "giveFeedback"
        Layout.fillWidth: true
        compact: true
        text: qsTr("Tell us what you think")
        iconName: "message-square"
        onClicked: Feedback.begin("help")
    }
}
