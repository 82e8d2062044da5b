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
    sentence: qsTr("You can change it at any moment.")

    GridLayout {
        Layout.fillWidth: true
        columns: Session.locales.length > 3 && Theme.textScale < 1.6 ? 2 : 1
        columnSpacing: Theme.space2
        rowSpacing: Theme.space2

        Repeater {
            model: Session.locales

            ChoiceButton {
                required property string modelData

                objectName: "language-" + modelData
                Layout.fillWidth: true
                Layout.preferredWidth: 1
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
