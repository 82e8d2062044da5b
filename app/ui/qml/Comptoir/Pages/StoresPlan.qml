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
            required property var model

            text: model.text
            planX: model.planX
            planY: model.planY
        }
    }
    Repeater {
        model: Stores.rows

        StorePin {
            required property var model

            objectName: "pin-" + model.storeId
            visible: model.planX >= 0 && model.planX <= 1 && model.planY >= 0 && model.planY <= 1
            planX: model.planX
            planY: model.planY
            number: model.number
            name: Theme.textScale < 1.3 || model.chosen ? model.name : ""
            spokenName: qsTr("%1, store %2").arg(model.name).arg(model.number)
            labelLeft: model.labelLeft
            chosen: model.chosen
            enabled: model.possible
            onClicked: Stores.choose(model.storeId)
        }
    }
}
