pragma ComponentBehavior: Bound
import QtQuick
import Comptoir.Components
import Comptoir.Models

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
            name: model.name
            labelLeft: model.labelLeft
            chosen: model.chosen
            enabled: model.possible
            onClicked: Stores.choose(model.storeId)
        }
    }
}
