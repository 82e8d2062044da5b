pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Comptoir.Theme

/* What happened, what still works, what to do: info, caution, negative, positive. */
Rectangle {
    id: root

    property string tone: "caution"
    property string iconName: ""
    property string title: ""
    property string sentence: ""
    property string actionText: ""
    readonly property string drawn: iconName || ({ positive: "circle-check", negative: "circle-alert",
                                                   caution: "triangle-alert" })[tone] || "info"

    readonly property string told: visible ? Accessible.name : ""

    signal actionRequested()

    /* later: while a page is made, what will be hidden can still be seen for a moment */
    function tell(): void {
        if (root.told.length > 0)
            root.Accessible.announce(root.told);
    }

    onToldChanged: Qt.callLater(root.tell)

    implicitWidth: 984
    implicitHeight: row.implicitHeight + 2 * (Theme.cardPadding + 2)
    radius: Theme.radiusCard
    color: Theme.toneSoft(tone === "info" ? "brand" : tone)
    border.width: Theme.contrast ? Theme.hairline : 0
    border.color: Theme.colours.line

    Accessible.role: Accessible.AlertMessage
    Accessible.name: [root.title, root.sentence].join(". ")

    RowLayout {
        id: row

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        anchors.leftMargin: Theme.cardPadding + 4
        anchors.rightMargin: Theme.cardPadding + 4
        spacing: Theme.cardPadding

        Rectangle {
            Layout.preferredWidth: Math.round((Theme.tablet ? 40 : 56) * Theme.iconScale)
            Layout.preferredHeight: Layout.preferredWidth
            radius: width / 2
            color: Theme.colours.card

            Icon {
                anchors.centerIn: parent
                name: root.drawn
                size: Theme.icon
                colour: Theme.toneColour(root.tone === "info" ? "brand" : root.tone)
            }
        }
        ColumnLayout {
            Layout.fillWidth: true
            spacing: 2

            AppText {
                Layout.fillWidth: true
                visible: text.length > 0
                text: root.title
                size: AppText.Size.Lead
                weight: Font.DemiBold
                color: Theme.toneColour(root.tone === "info" ? "brand" : root.tone)
                lineHeight: 1
                spoken: false
            }
            AppText {
                Layout.fillWidth: true
                visible: text.length > 0
                text: root.sentence
                spoken: false
            }
        }
        LinkButton {
            objectName: "bannerAction"
            visible: text.length > 0
            text: root.actionText
            onClicked: root.actionRequested()
        }
    }
}
