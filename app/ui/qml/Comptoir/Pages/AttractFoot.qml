pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Comptoir.Components
import Comptoir.Models
import Comptoir.Theme

/* Within reach of a seated person: languages, and reading aids that say what they offer. */
ColumnLayout {
    id: root

    spacing: Theme.targetGap

    RowLayout {
        Layout.fillWidth: true
        Layout.bottomMargin: Theme.space3

        AppText {
            Layout.fillWidth: true
            text: qsTr("The picture of the camera is neither kept nor sent.")
            size: AppText.Size.Caption
            color: Theme.colours.pictureInk
            visible: Scan.wanted && Scan.hasCamera
        }
        Item {
            Layout.fillWidth: true
            visible: !(Scan.wanted && Scan.hasCamera)
        }
        PageDots {
            count: Attract.scenes.count
            current: Attract.current
            visible: count > 1
        }
    }
    GridLayout {
        columns: Theme.portrait ? 1 : 2
        columnSpacing: Theme.space3
        rowSpacing: Theme.targetGap

        Flow {
            Layout.fillWidth: true
            spacing: Theme.targetGap

            Repeater {
                model: Session.locales

                LanguageChip {
                    required property string modelData

                    objectName: "language-" + modelData
                    width: Math.max(126, implicitWidth)
                    name: Session.nameOf(modelData)
                    chosen: modelData === Session.locale
                    onClicked: Session.setLocale(modelData)
                }
            }
        }
        AccessibilityRow {
            objectName: "attractAccessibility"
            Layout.fillWidth: true
            Layout.preferredWidth: Theme.portrait ? -1 : 900
            onClicked: Overlays.open("accessibility")
        }
    }
}
