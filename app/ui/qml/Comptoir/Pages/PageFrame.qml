pragma ComponentBehavior: Bound
import QtQuick
import Comptoir.Components
import Comptoir.Models
import Comptoir.Theme

/* What every kiosk page shares: the bar on top, room for the page, a bottom sheet in portrait. */
FocusScope {
    id: root

    property string title: ""
    property bool showBack: true
    property bool showBasket: true
    property bool showTopBar: true
    property Item sheet: null
    default property alias content: body.data
    readonly property alias body: body
    readonly property bool wide: !Theme.portrait
    readonly property real topSpace: Theme.reach && Theme.portrait ? root.height * 0.32 : 0

    Accessible.role: Accessible.Pane
    Accessible.name: root.title

    Rectangle {
        anchors.fill: parent
        color: Theme.colours.paper
    }
    TopBar {
        id: bar

        objectName: "topBar"
        visible: root.showTopBar
        anchors { left: parent.left; right: parent.right; top: parent.top; topMargin: root.topSpace }
        height: visible ? implicitHeight : 0
        showBack: root.showBack && Navigation.canGoBack
        showBasket: root.showBasket
        showAdviser: !Theme.tablet
        adviserCalled: Assistance.called
        adviserWord: Assistance.coming ? HelpWords.title(Assistance.state, Assistance.by) : ""
        languageName: Session.languageName
        basketCount: Session.basketCount
        onBackRequested: Navigation.back()
        onHomeRequested: Navigation.begin("Home")
        onAdviserRequested: Overlays.open("help")
        onAccessibilityRequested: Overlays.open("accessibility")
        onLanguageRequested: Overlays.open("language")
        onBasketRequested: Navigation.go("Basket")
    }
    Item {
        id: body

        anchors {
            left: parent.left
            right: parent.right
            top: bar.bottom
            bottom: root.sheet ? root.sheet.top : parent.bottom
        }
    }
}
