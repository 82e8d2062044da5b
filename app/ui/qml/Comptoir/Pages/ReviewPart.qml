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
    /* what it is, when title and detail are personal: those are not said aloud while others can hear */
    property string subject: ""
    readonly property bool confidential: subject.length > 0
    property string detail: ""
    property bool correctable: true

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
                readonly property bool personal: root.confidential

                Layout.fillWidth: true
                text: root.title
                size: AppText.Size.Lead
                weight: Font.DemiBold
                lineHeight: 1
            }
            AppText {
                readonly property bool personal: root.confidential && root.what === "Address"

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
            spokenName: qsTr("Change: %1").arg(root.confidential ? root.subject : root.title)
            iconName: "pencil"
            trailingIcon: ""
            visible: root.correctable
            enabled: !Checkout.placing
            onClicked: Checkout.correct(root.what)
        }
    }
}
