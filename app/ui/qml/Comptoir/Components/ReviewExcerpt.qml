pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Comptoir.Theme

/* A review in a few lines, for the card of the product page. */
ColumnLayout {
    id: root

    property real rating: 0
    property string title: ""
    property string body: ""
    property string byline: ""
    property bool verified: false
    property int lines: 3

    spacing: Theme.space1

    Stars {
        value: root.rating
        size: 20
    }
    AppText {
        Layout.fillWidth: true
        visible: text.length > 0
        text: root.title
        weight: Font.DemiBold
        maximumLineCount: 2
        elide: Text.ElideRight
    }
    AppText {
        Layout.fillWidth: true
        text: root.body
        maximumLineCount: root.lines
        elide: Text.ElideRight
    }
    VerifiedMark {
        Layout.fillWidth: true
        visible: root.verified
        verified: root.verified
        size: AppText.Size.Caption
    }
    AppText {
        Layout.fillWidth: true
        text: root.byline
        size: AppText.Size.Caption
        muted: true
    }
}
