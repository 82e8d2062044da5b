pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Comptoir.Components
import Comptoir.Theme

/* One shopper who calls: what they look at, since when, who goes. The bell swings three times and then rests. */
Rectangle {
    id: root

    property bool mine: false
    property bool taken: false
    property string by: ""
    property string ago: ""
    property url picture: ""
    property string what: ""
    property string place: ""
    readonly property string head: root.mine ? qsTr("You are on the way")
                                   : root.taken ? qsTr("%1 is on the way", "first name of an associate").arg(root.by)
                                                : qsTr("A customer is calling")

    signal takeRequested()
    signal doneRequested()

    implicitHeight: row.implicitHeight + 2 * Theme.space2
    radius: Theme.radiusCard
    color: root.taken && !root.mine ? Theme.colours.card : Theme.colours.ink
    border.width: Theme.hairline
    border.color: Theme.colours.line
    readonly property color words: root.taken && !root.mine ? Theme.colours.ink : Theme.colours.inkInverse

    Component.onCompleted: Accessible.announce(Accessible.name, Accessible.Assertive)
    Accessible.role: Accessible.AlertMessage
    Accessible.name: [root.head, root.what, root.place, root.ago].filter(part => part.length > 0).join(". ")

    RowLayout {
        id: row

        anchors { left: parent.left; right: parent.right; verticalCenter: parent.verticalCenter }
        anchors.margins: Theme.space2
        spacing: Theme.space2

        Icon {
            id: bell

            name: "bell-ring"
            size: Theme.iconLarge
            colour: root.words

            SequentialAnimation on rotation {
                running: !root.taken && !Theme.reducedMotion
                loops: 3
                NumberAnimation { to: 14; duration: 120 }
                NumberAnimation { to: -14; duration: 240 }
                NumberAnimation { to: 0; duration: 120 }
            }
        }
        ColumnLayout {
            Layout.fillWidth: true
            spacing: 2

            AppText {
                Layout.fillWidth: true
                text: [root.head, root.ago].filter(part => part.length > 0).join(" · ")
                weight: Font.DemiBold
                color: root.words
                spoken: false
            }
            AppText {
                Layout.fillWidth: true
                text: [root.what, root.place].filter(part => part.length > 0).join(" · ")
                color: root.words
                spoken: false
            }
        }
        PillButton {
            objectName: "takeRing"
            visible: !root.taken
            text: qsTr("I am coming")
            onClicked: root.takeRequested()
        }
        PillButton {
            objectName: "doneRing"
            visible: root.mine
            text: qsTr("I am there")
            onClicked: root.doneRequested()
        }
    }
}
