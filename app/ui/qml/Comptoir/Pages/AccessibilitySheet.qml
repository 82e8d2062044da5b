pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Comptoir.Components
import Comptoir.Models
import Comptoir.Theme

/* Reading aids, each at once: size of the text, high contrast, controls within reach of a seated person. */
SheetPopup {
    id: root

    readonly property list<real> scales: [1, 1.25, 1.5, 2]

    objectName: "accessibilitySheet"
    title: qsTr("Accessibility")
    sentence: qsTr("Everything goes back to normal when you leave.")

    AppText {
        Layout.fillWidth: true
        text: qsTr("Size of the text")
        size: AppText.Size.Lead
        weight: Font.DemiBold
    }
    GridLayout {
        Layout.fillWidth: true
        columns: Theme.textScale > 1.3 ? 2 : 4
        columnSpacing: Theme.targetGap
        rowSpacing: Theme.targetGap

        Repeater {
            model: root.scales

            ChoiceButton {
                required property real modelData

                objectName: "textScale-" + Math.round(modelData * 100)
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                text: qsTr("%1 %", "size of the text").arg(Math.round(modelData * 100))
                spokenName: qsTr("Text at %1 percent").arg(Math.round(modelData * 100))
                chosen: Session.textScale === modelData
                onClicked: Session.setTextScale(modelData)
            }
        }
    }
    ToggleRow {
        objectName: "contrastToggle"
        Layout.fillWidth: true
        Layout.topMargin: Theme.space1
        iconName: "contrast"
        text: qsTr("High contrast")
        detail: qsTr("Light letters on black, thick lines")
        on: Session.contrast
        onToggleRequested: on => Session.setContrast(on)
    }
    ToggleRow {
        objectName: "reachToggle"
        Layout.fillWidth: true
        visible: Theme.portrait && !Theme.tablet
        iconName: "arrow-down"
        text: qsTr("Lower screen")
        detail: qsTr("Everything to touch moves to the lower part")
        on: Session.reach
        onToggleRequested: on => Session.setReach(on)
    }
}
