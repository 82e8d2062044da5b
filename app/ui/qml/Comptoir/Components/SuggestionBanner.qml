pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Comptoir.Theme

/* The one thing to propose to this customer now, on brand. */
Rectangle {
    id: root

    property string eyebrow: qsTr("To propose now")
    property string title: ""
    property string sentence: ""
    property string actionText: ""

    signal actionRequested()

    implicitWidth: 624
    implicitHeight: row.implicitHeight + 2 * Theme.space2
    radius: Theme.radiusCard
    color: Theme.colours.brand

    RowLayout {
        id: row

        anchors.fill: parent
        anchors.margins: Theme.space2
        spacing: Theme.space2

        ColumnLayout {
            Layout.fillWidth: true
            spacing: 2

            RowLayout {
                spacing: Theme.space1

                Icon {
                    name: "lightbulb"
                    colour: Theme.colours.brandInk
                }
                AppText {
                    Layout.fillWidth: true
                    text: root.eyebrow
                    weight: Font.DemiBold
                    color: Theme.colours.brandInk
                }
            }
            AppText {
                Layout.fillWidth: true
                text: root.title
                size: AppText.Size.Title
                weight: Font.DemiBold
                color: Theme.colours.brandInk
            }
            AppText {
                Layout.fillWidth: true
                visible: text.length > 0
                text: root.sentence
                color: Theme.colours.brandInk
            }
        }
        OutlineButton {
            objectName: "suggestionAction"
            visible: text.length > 0
            text: root.actionText
            ink: Theme.colours.brandText
            onClicked: root.actionRequested()
        }
    }
}
