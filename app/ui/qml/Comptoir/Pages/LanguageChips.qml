pragma ComponentBehavior: Bound
import QtQuick
import Comptoir.Components
import Comptoir.Models
import Comptoir.Theme

/* The languages in one row while they fit, in two when the text is large; over a picture. */
Flow {
    id: root

    readonly property int columns: Math.max(1, Math.min(Session.locales.length, Theme.textScale > 1.2 ? 4 : 7))
    readonly property real share: (width - (columns - 1) * spacing) / columns
    readonly property real rowWidth: columns * 126 + (columns - 1) * spacing

    spacing: Theme.targetGap
    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("Language")

    Repeater {
        model: Session.locales

        LanguageChip {
            id: chip

            required property string modelData

            objectName: "language-" + modelData
            width: Math.min(root.share, Math.max(126, implicitWidth))
            name: Session.nameOf(modelData)
            spokenLanguage: modelData
            chosen: Session.locale === modelData
            onClicked: Session.setLocale(modelData)
        }
    }
}
