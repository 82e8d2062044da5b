pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Comptoir.Components
import Comptoir.Models
import Comptoir.Theme

/* What can be chosen: a group of buttons for each option. */
Flow {
    id: root

    spacing: Theme.portrait ? Theme.space6 : Theme.space3
    visible: ProductPage.options.count > 0

    Repeater {
        model: ProductPage.options

        Column {
            id: group

            required property var model

            width: Math.min(root.width, Math.max(label.implicitWidth, choices.wanted))
            spacing: Theme.space1
            Accessible.role: Accessible.Grouping
            Accessible.name: model.label

            AppText {
                id: label

                width: parent.width
                text: group.model.label
                muted: true
            }
            Flow {
                id: choices

                /* what all the buttons take side by side */
                readonly property real wanted: {
                    let sum = -spacing;
                    for (const child of children)
                        sum += child instanceof OptionButton ? child.implicitWidth + spacing : 0;
                    return Math.ceil(sum);
                }

                width: parent.width
                spacing: Theme.targetGap

                Repeater {
                    model: group.model.values

                    OptionButton {
                        required property var model

                        objectName: "option_" + model.optionId + "_" + model.value
                        width: Math.min(implicitWidth, choices.width)
                        text: model.label
                        swatch: model.swatch
                        chosen: model.chosen
                        available: model.available
                        priceDifference: model.chosen ? "" : model.difference
                        onClicked: ProductPage.chooseOption(model.optionId, model.value)
                    }
                }
            }
        }
    }
}
