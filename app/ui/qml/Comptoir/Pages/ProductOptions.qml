pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Comptoir.Components
import Comptoir.Models
import Comptoir.Theme

/* What the variants differ in, as buttons; options stand beside each other while there is room. */
Flow {
    id: root

    spacing: Theme.space4
    visible: ProductPage.options.count > 0

    Repeater {
        model: ProductPage.options

        Column {
            id: option

            required property string label
            required property QtObject values

            width: Math.min(root.width, buttons.natural)
            spacing: Theme.space1

            AppText {
                width: parent.width
                text: option.label
                muted: true
            }
            Flow {
                id: buttons

                property real natural: 0

                function measure(): void {
                    let sum = -spacing;
                    for (const child of children)
                        sum += child.width > 0 ? child.implicitWidth + spacing : 0;
                    natural = Math.max(0, sum);
                }

                width: parent.width
                spacing: Theme.targetGap
                onChildrenChanged: Qt.callLater(measure)
                Component.onCompleted: measure()

                Repeater {
                    model: option.values

                    OptionButton {
                        required property string optionId
                        required property string value
                        required property string label
                        required property string difference
                        required swatch
                        required chosen
                        required available

                        objectName: "option-" + optionId + "-" + value
                        width: Math.min(implicitWidth, root.width)
                        text: label
                        priceDifference: difference
                        onImplicitWidthChanged: Qt.callLater(buttons.measure)
                        onClicked: ProductPage.chooseOption(optionId, value)
                    }
                }
            }
        }
    }
}
