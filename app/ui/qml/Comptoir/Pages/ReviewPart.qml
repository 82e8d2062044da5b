pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Comptoir.Components
import Comptoir.Models
import Comptoir.Theme

/* One answer of the checkout, with the way back to its question (`what`: a page). */
Card {
    id: root

    property string what: ""
    property string iconName: ""
    property string title: ""
    property string detail: ""

    objectName: "part-" + what
    implicitHeight: row.implicitHeight + Theme.space4

    RowLayout {
        id: row

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        anchors.leftMargin: Theme.cardPadding
        anchors.rightMargin: Theme.space2
        spacing: Theme.space2

        Icon {
            name: root.iconName
            size: Theme.iconLarge
            colour: Theme.colours.brandSoftInk
        }
        ColumnLayout {
            Layout.fillWidth: true
            spacing: 4

            AppText {
                Layout.fillWidth: true
                text: root.title
                size: AppText.Size.Lead
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
        LinkButton {
            objectName: "correct-" + root.what
            text: qsTr("Change", "one answer of the order")
            spokenName: qsTr("Change: %1").arg(root.title)
            iconName: "pencil"
            trailingIcon: ""
            enabled: !Checkout.placing
            onClicked: Checkout.correct(root.what)
        }
    }
}
