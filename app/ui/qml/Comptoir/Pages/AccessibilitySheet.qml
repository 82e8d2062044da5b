pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Comptoir.Components
import Comptoir.Models
import Comptoir.Theme

/* Reading aids; each says its state in words, and works at once. They end with the visit. */
SheetPopup {
    id: root

    objectName: "accessibilitySheet"
    title: qsTr("Accessibility")
    sentence: qsTr("These settings apply to your visit, then everything goes back to normal.")

    AppText {
        Layout.fillWidth: true
        text: qsTr("Text size")
        size: AppText.Size.Lead
        weight: Font.DemiBold
    }
    GridLayout {
        Layout.fillWidth: true
        columns: Theme.textScale > 1.3 ? 2 : 4
        columnSpacing: Theme.targetGap
        rowSpacing: Theme.targetGap
        uniformCellWidths: true

        Repeater {
            model: [1.0, 1.25, 1.5, 2.0]

            ChoiceButton {
                required property real modelData

                objectName: "textScale-" + Math.round(modelData * 100)
                Layout.fillWidth: true
                spokenName: qsTr("Text at %1 percent").arg(Math.round(modelData * 100))
                //: size of the text
                text: qsTr("%1%").arg(Math.round(modelData * 100))
                chosen: Session.textScale === modelData
                onClicked: Session.setTextScale(modelData)
            }
        }
    }
    ToggleRow {
        objectName: "contrast"
        Layout.fillWidth: true
        iconName: "contrast"
        text: qsTr("High contrast")
        detail: qsTr("White and yellow on black, thicker lines")
        on: Session.contrast
        onToggleRequested: on => Session.setContrast(on)
    }
    ToggleRow {
        objectName: "reach"
        Layout.fillWidth: true
        visible: Theme.portrait && !Theme.tablet
        iconName: "arrow-down"
        text: qsTr("Lower screen")
        detail: qsTr("What you touch moves down, within reach from a wheelchair")
        on: Session.reach
        onToggleRequested: on => Session.setReach(on)
    }
    ToggleRow {
        objectName: "reducedMotion"
        Layout.fillWidth: true
        iconName: "calm"
        text: qsTr("Less movement")
        detail: qsTr("Pages and pictures appear without moving")
        on: Comfort.reducedMotion
        onToggleRequested: on => Comfort.setReducedMotion(on)
    }
    ToggleRow {
        objectName: "sounds"
        Layout.fillWidth: true
        visible: Comfort.audible
        iconName: "bell-ring"
        text: qsTr("Sounds")
        detail: qsTr("A short tone when a code is read, for keys and for mistakes")
        on: Comfort.sounds
        onToggleRequested: on => Comfort.setSounds(on)
    }
    SpeechSettings {
        Layout.fillWidth: true
    }
    SwitchSettings {
        Layout.fillWidth: true
    }
}
