pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Comptoir.Components
import Comptoir.Theme

/* An article that may come back: one piece is chosen by a touch, several by counting. */
Item {
    id: root

    property string variantId: ""
    property url picture: ""
    property string title: ""
    property string detail: ""
    property int most: 1
    property int chosen: 0
    property bool separator: false
    readonly property bool narrow: Theme.textScale > 1.3 || width < 620

    signal chosenRequested(int pieces)

    implicitHeight: grid.implicitHeight + 2 * Theme.space2

    GridLayout {
        id: grid

        anchors { left: parent.left; right: parent.right; verticalCenter: parent.verticalCenter }
        anchors.leftMargin: Theme.cardPadding
        anchors.rightMargin: Theme.cardPadding
        columns: root.narrow ? 1 : 2
        columnSpacing: Theme.space3
        rowSpacing: Theme.space2

        RecapLine {
            Layout.fillWidth: true
            picture: root.picture
            initial: root.title.charAt(0)
            title: root.title
            detail: root.detail
        }
        Chip {
            objectName: "choose-" + root.variantId
            visible: root.most === 1
            text: root.chosen > 0 ? qsTr("To return") : qsTr("Choose")
            spokenName: [text, root.title].join(", ")
            minimumHeight: Theme.target
            chosen: root.chosen > 0
            onClicked: root.chosenRequested(root.chosen > 0 ? 0 : 1)
        }
        QuantityStepper {
            objectName: "pieces-" + root.variantId
            Layout.fillWidth: false
            visible: root.most > 1
            minimum: 0
            maximum: root.most
            count: root.chosen
            what: root.title
            onCountRequested: count => root.chosenRequested(count)
        }
    }
    Rectangle {
        anchors { left: grid.left; right: grid.right; bottom: parent.bottom }
        height: Theme.hairline
        color: Theme.colours.line
        visible: root.separator
    }
}
