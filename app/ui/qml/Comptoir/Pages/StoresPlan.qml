pragma ComponentBehavior: Bound
import QtQuick
import Comptoir.Components
import Comptoir.Models
import Comptoir.Theme

/* The plan with a pin for each store of the list. */
StorePlan {
    id: root

    objectName: "storePlan"
    parks: Stores.parks
    rivers: Stores.rivers
    roads: Stores.roads
    lanes: Stores.lanes
    hereX: Stores.hereX
    hereY: Stores.hereY
    hereText: Theme.textScale < 1.3 ? qsTr("You are here") : ""
    riverWidth: 28
    clip: true
    onWidthChanged: aspect.restart()
    onHeightChanged: aspect.restart()

    Timer {
        id: aspect

        interval: 0
        onTriggered: if (root.height > 0) Stores.setAspect(root.width / root.height)
    }
    Repeater {
        model: Stores.labels

        PlanLabel {
            required text
            required planX
            required planY
        }
    }
    Repeater {
        model: Stores.rows

        StorePin {
            required planX
            required planY
            required number
            required name
            required labelLeft
            required chosen
            required property string storeId
            required property bool possible

            objectName: "pin-" + storeId
            visible: planX >= 0 && planX <= 1 && planY >= 0 && planY <= 1
            named: Theme.textScale < 1.3 || chosen
            enabled: possible
            onClicked: Stores.choose(storeId)
        }
    }
}
