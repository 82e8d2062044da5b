pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Comptoir.Theme

/* The bar on top of a kiosk page. Each place can be hidden; nothing below 200 % text overlaps. */
Item {
    id: root

    property bool showBack: true
    property bool showAdviser: true
    property bool showBasket: true
    property bool adviserCalled: false
    /* said in the place of "On the way" once somebody is known to come */
    property string adviserWord: ""
    property string languageName: ""
    property int basketCount: 0
    property string wordmark: Theme.chainName
    readonly property bool crowded: Theme.textScale > 1.3

    signal backRequested()
    signal adviserRequested()
    signal accessibilityRequested()
    signal languageRequested()
    signal basketRequested()
    signal homeRequested()

    implicitHeight: Math.max(Theme.topBarHeight, row.implicitHeight + Theme.space2)

    RowLayout {
        id: row

        anchors.fill: parent
        anchors.leftMargin: Theme.margin
        anchors.rightMargin: Theme.margin - Theme.space1
        spacing: root.crowded ? 0 : Theme.space1

        PillButton {
            objectName: "back"
            visible: root.showBack
            text: qsTr("Back")
            iconName: "arrow-left"
            onClicked: root.backRequested()
        }
        Pressable {
            objectName: "home"
            Layout.leftMargin: root.showBack ? Theme.space2 : -Theme.space1
            visible: !root.crowded || !root.showBack
            text: qsTr("%1, start page").arg(root.wordmark)
            fill: "transparent"
            padding: Theme.space1
            contentItem: Wordmark {
                name: root.wordmark
                showName: !root.crowded
                Accessible.ignored: true
            }
            onClicked: root.homeRequested()
        }
        Item { Layout.fillWidth: true }
        TopBarButton {
            objectName: "adviser"
            visible: root.showAdviser
            text: root.adviserWord || (root.adviserCalled ? qsTr("Calling…") : qsTr("Help"))
            spokenName: root.adviserWord || (root.adviserCalled ? qsTr("We are looking for somebody") : qsTr("Call a member of staff"))
            iconName: "bell-ring"
            onClicked: root.adviserRequested()
        }
        TopBarButton {
            objectName: "accessibility"
            text: qsTr("Accessibility")
            iconName: "accessibility"
            onClicked: root.accessibilityRequested()
        }
        TopBarButton {
            objectName: "language"
            visible: root.languageName.length > 0
            text: root.languageName
            spokenName: qsTr("Language: %1").arg(root.languageName)
            iconName: "globe"
            onClicked: root.languageRequested()
        }
        TopBarButton {
            objectName: "basket"
            visible: root.showBasket
            text: qsTr("Basket")
            spokenName: qsTr("Basket, %n item(s)", "", root.basketCount)
            iconName: "shopping-basket"
            count: root.basketCount
            onClicked: root.basketRequested()
        }
    }
}
