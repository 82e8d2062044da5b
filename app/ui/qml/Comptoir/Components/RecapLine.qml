pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Comptoir.Theme

/* What this is about, beside the action: picture, a bold line, a muted one. */
RowLayout {
    id: root

    property url picture: ""
    property string initial: ""
    property string title: ""
    property string detail: ""
    property int side: Theme.tablet ? 56 : 84
    property bool showPicture: true

    spacing: Theme.space2

    Thumb {
        visible: root.showPicture
        picture: root.picture
        initial: root.initial
        side: root.side
    }
    ColumnLayout {
        Layout.fillWidth: true
        spacing: 4

        AppText {
            Layout.fillWidth: true
            text: root.title
            weight: Font.DemiBold
            lineHeight: 1
        }
        AppText {
            Layout.fillWidth: true
            visible: text.length > 0
            text: root.detail
            muted: true
            lineHeight: 1
        }
    }
}
