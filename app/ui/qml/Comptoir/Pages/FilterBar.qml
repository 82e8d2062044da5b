pragma ComponentBehavior: Bound
import QtQuick
import Comptoir.Components
import Comptoir.Models
import Comptoir.Theme

/* Above a list: opens the filters, shows what has been chosen so that a touch takes it away, and the order. */
Flow {
    id: root

    signal filterRequested()

    spacing: Theme.targetGap

    PillButton {
        objectName: "openFilters"
        text: Facets.chosenCount > 0 ? qsTr("Filter (%1)", "how many filters are on").arg(Facets.chosenCount) : qsTr("Filter")
        iconName: "sliders-horizontal"
        onClicked: root.filterRequested()
    }
    Repeater {
        model: Facets.chips

        PillButton {
            id: chip

            required property string facet
            required property string value
            required property string label
            required property string low
            required property string high

            objectName: "chosen_" + facet + "_" + value
            text: FacetWords.value(facet, value, label, low, high)
            spokenName: qsTr("Remove the filter %1").arg(text)
            width: Math.min(implicitWidth, root.width)
            trailingIcon: "x"
            fill: Theme.colours.brandSoft
            ink: Theme.colours.brandSoftInk
            outline: Theme.colours.brand
            outlineWidth: Theme.chosenBorder
            onClicked: Facets.toggle(facet, value)
        }
    }
    LinkButton {
        objectName: "clearFilters"
        visible: Facets.chosenCount > 1
        text: qsTr("Remove all filters")
        trailingIcon: ""
        onClicked: Facets.clear()
    }
}
