pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Comptoir.Components
import Comptoir.Models
import Comptoir.Theme

/* What can be chosen: a group of buttons for each option. */
Flow {
    id: root

    function words(lack: string): string {
        return lack === "stock" ? qsTr("sold out") : lack.length > 0 ? qsTr("not in this combination") : "";
    }

    spacing: Theme.portrait ? Theme.space6 : Theme.space3
    visible: ProductPage.options.count > 0

    Repeater {
        model: ProductPage.options

        Column {
            id: group

            required property string label
            required property QtObject values

            width: Math.min(root.width, Math.max(word.implicitWidth, choices.wanted))
            spacing: Theme.space1
            Accessible.role: Accessible.Grouping
            Accessible.name: label

            AppText {
                id: word

                width: parent.width
                text: group.label
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

                /* all as tall as the tallest: an Arabic price is taller than a Latin word */
                readonly property real tallest: {
                    let most = 0;
                    for (const child of children)
                        most = child instanceof OptionButton ? Math.max(most, child.implicitHeight) : most;
                    return most;
                }

                width: parent.width
                spacing: Theme.targetGap

                Repeater {
                    model: group.values

                    OptionButton {
                        required swatch
                        required chosen
                        required property string optionId
                        required property string value
                        required property string label
                        required property string difference
                        required property var model

                        objectName: "option_" + optionId + "_" + value
                        width: Math.min(implicitWidth, choices.width)
                        height: choices.tallest
                        text: label
                        lack: root.words(model.lack)
                        priceDifference: chosen ? "" : difference
                        onClicked: ProductPage.chooseOption(optionId, value)
                    }
                }
            }
        }
    }
}
