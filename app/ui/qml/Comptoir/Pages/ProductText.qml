pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Comptoir.Components
import Comptoir.Models
import Comptoir.Theme

/* A heading with sentences; hidden while there are none. */
ColumnLayout {
    id: root

    property string title: ""
    property alias body: words.text

    visible: words.text.length > 0
    spacing: Theme.space1

    SectionTitle {
        Layout.fillWidth: true
        text: root.title
    }
    AppText {
        id: words

        readonly property string spokenLanguage: Session.catalogueLocale

        Layout.fillWidth: true
        size: AppText.Size.Lead
    }
}
