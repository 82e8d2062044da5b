pragma ComponentBehavior: Bound
import QtQuick
import Comptoir.Components
import Comptoir.Models
import Comptoir.Theme

/* One facet: its name and its values, each with the number of products that it leaves. */
Column {
    id: root

    required property string facet
    required property string label
    required property QtObject values
    readonly property string title: FacetWords.group(facet, label)

    spacing: Theme.space1
    Accessible.role: Accessible.Grouping
    Accessible.name: title

    AppText {
        width: parent.width
        text: root.title
        weight: Font.DemiBold
        spoken: false
    }
    Flow {
        id: choices

        width: parent.width
        spacing: Theme.targetGap

        Repeater {
            model: root.values

            OptionButton {
                required swatch
                required chosen
                required property string value
                required property string label
                required property string low
                required property string high
                required property int count

                objectName: "facet_" + root.facet + "_" + value
                width: Math.min(implicitWidth, choices.width)
                text: FacetWords.value(root.facet, value, label, low, high)
                priceDifference: String(count)
                spokenName: text + ", " + qsTr("%n product(s)", "", count)
                Accessible.role: root.facet === "rating" ? Accessible.RadioButton : Accessible.CheckBox
                onClicked: Facets.toggle(root.facet, value)
            }
        }
    }
}
