pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Comptoir.Components
import Comptoir.Models
import Comptoir.Theme

/* Before anything is typed, and when nothing was found: what to do. */
ColumnLayout {
    id: root

    spacing: Theme.space2

    AppText {
        objectName: "searchAdvice"
        Layout.fillWidth: true
        //: %1 is what somebody searched for
        text: Catalogue.nothingFound ? qsTr("Nothing found for “%1”").arg(Catalogue.text) : qsTr("What are you looking for?")
        size: AppText.Size.Heading
        weight: Font.Bold
    }
    AppText {
        Layout.fillWidth: true
        text: Catalogue.nothingFound
            ? qsTr("Try fewer letters or another word, for instance “drill” in place of “cordless drill 18 V”. The reference on the shelf label works too.")
            : qsTr("A few letters are enough: accents and small mistakes do not matter.")
        size: AppText.Size.Lead
        muted: true
    }
    Flow {
        Layout.fillWidth: true
        visible: Catalogue.nothingFound
        spacing: Theme.targetGap

        SecondaryButton {
            objectName: "adviceScan"
            text: qsTr("Scan a code")
            iconName: "scan-line"
            onClicked: Navigation.go("Scan")
        }
        SecondaryButton {
            objectName: "adviceBrowse"
            text: qsTr("All products")
            iconName: "layout-grid"
            onClicked: Catalogue.openCategory("")
        }
    }
}
