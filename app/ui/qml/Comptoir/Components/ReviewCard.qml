pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Comptoir.Theme

/* One whole review: rating, date, title, words, the store's reply, who wrote it and when. */
Card {
    id: root

    property real rating: 0
    property string ratingText: qsTr("%1 out of 5").arg(rating)
    property string title: ""
    property string body: ""
    /* of title and body, for the voice */
    property string language: ""
    property string published: ""
    property string provenance: ""
    property bool verified: false
    property string replyAuthor: ""
    property string reply: ""
    property string translatedFrom: ""
    readonly property bool wide: Theme.textScale <= 1.3 && width >= 560

    implicitHeight: column.implicitHeight + 2 * column.anchors.margins
    implicitWidth: 984

    Accessible.role: Accessible.Grouping
    Accessible.name: root.ratingText + ". " + root.title

    ColumnLayout {
        id: column

        anchors.fill: parent
        anchors.margins: Theme.tablet ? Theme.space2 : Theme.space4
        spacing: Theme.space1 + 4

        GridLayout {
            columns: root.wide ? 3 : 1
            columnSpacing: Theme.space2

            Stars {
                value: root.rating
                Accessible.ignored: true
            }
            AppText {
                text: root.ratingText
                weight: Font.DemiBold
                wrapMode: Text.NoWrap
            }
            AppText {
                Layout.fillWidth: true
                text: root.published
                muted: true
                horizontalAlignment: root.wide ? Text.AlignRight : Text.AlignLeft
            }
        }
        AppText {
            readonly property string spokenLanguage: root.language

            Layout.fillWidth: true
            visible: text.length > 0
            text: root.title
            size: AppText.Size.Lead
            weight: Font.DemiBold
        }
        AppText {
            readonly property string spokenLanguage: root.language

            Layout.fillWidth: true
            text: root.body
            size: AppText.Size.Lead
        }
        AppText {
            Layout.fillWidth: true
            visible: root.translatedFrom.length > 0
            text: qsTr("Translated from %1").arg(root.translatedFrom)
            muted: true
        }
        ReviewReply {
            Layout.fillWidth: true
            visible: root.reply.length > 0
            author: root.replyAuthor
            body: root.reply
        }
        Flow {
            Layout.fillWidth: true
            spacing: Theme.space1 + 4

            VerifiedMark { verified: root.verified }
            AppText {
                width: Math.min(implicitWidth, parent.width)
                text: root.provenance
                muted: true
            }
        }
    }
}
