pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Comptoir.Components
import Comptoir.Models
import Comptoir.Theme

/* Every language of the terminal in its own words. */
SheetPopup {
    id: root

    objectName: "languageSheet"
    title: qsTr("Language")
    sentence: qsTr("You can change it at any time.")

    GridLayout {
        Layout.fillWidth: true
        columns: Session.locales.length > 3 && Theme.textScale < 1.6 ? 2 : 1
        columnSpacing: Theme.targetGap
        rowSpacing: Theme.targetGap
        uniformCellWidths: true

        Repeater {
            model: Session.locales

            ChoiceButton {
                required property string modelData
                readonly property string spokenLanguage: modelData

                objectName: "chooseLanguage-" + modelData
                Layout.fillWidth: true
                text: Session.nameOf(modelData)
                chosen: Session.locale === modelData
                onClicked: {
                    Session.setLocale(modelData);
                    root.closeRequested();
                }
            }
        }
    }
}
