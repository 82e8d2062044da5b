pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Comptoir.Components
import Comptoir.Models
import Comptoir.Theme

/* What is taken off, line by line, above a total. */
ColumnLayout {
    id: root

    visible: OrderBenefits.applied.count > 0
    spacing: Theme.space1

    Repeater {
        model: OrderBenefits.applied

        LabelledValue {
            required property var model

            objectName: "applied-" + model.kind
            Layout.fillWidth: true
            label: BenefitWords.applied(model.kind, model.code, model.label)
            value: model.price
            valueColour: Theme.colours.promotion
        }
    }
}
