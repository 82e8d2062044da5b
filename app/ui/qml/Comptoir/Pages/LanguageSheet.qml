pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Comptoir.Components
import Comptoir.Models

/* Every language in its own words. */
SheetPopup {
    id: root

    title: qsTr("Language")

    Repeater {
        model: Session.locales

        ChoiceButton {
            required property string modelData

            objectName: "chooseLanguage-" + modelData
            Layout.fillWidth: true
            text: Session.nameOf(modelData)
            chosen: modelData === Session.locale
            onClicked: {
                Session.setLocale(modelData);
                root.closeRequested();
            }
        }
    }
}
