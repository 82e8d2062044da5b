pragma ComponentBehavior: Bound
import QtQuick
import Comptoir.Components
import Comptoir.Models

/* This store's floor with the aisle of the open product. */
FloorPlan {
    id: root

    objectName: "floorPlan"
    implicitHeight: width / StoreFloor.aspect
    shelves: StoreFloor.shelves
    sections: StoreFloor.sections
    here: StoreFloor.here
    door: StoreFloor.door
    tills: StoreFloor.tills
    goal: StoreFloor.goal
    way: StoreFloor.way
    spoken: qsTr("Plan of this store. The product is in %1, bay %2.")
            .arg(StockWords.shelf(StoreFloor.aisle, StoreFloor.bay)).arg(StoreFloor.section)
}
