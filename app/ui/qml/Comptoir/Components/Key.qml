pragma ComponentBehavior: Bound
import QtQuick
import Comptoir.Theme

/* One key; it never takes the focus. `code` is the letter or the {word} of a function; {half} and {gap} are no keys. */
Pressable {
    id: root

    property string code: ""
    property bool upper: false
    property bool locked: false
    readonly property bool blank: code === "{half}" || code === "{gap}"
    readonly property bool special: code.startsWith("{") && code !== "{space}"
    readonly property string letter: upper && code.length === 1 ? code.toUpperCase() : code
    readonly property string iconName: ({ "{back}": "delete", "{shift}": "arrow-big-up", "{letters}": "globe" })[code] ?? ""

    spokenName: code === "{enter}" ? text : KeyNames.spoken(letter)
    text: iconName.length > 0 || blank ? "" : ({ "{symbols}": "#+é", "{abc}": "abc", "{hide}": qsTr("Hide"),
        "{enter}": qsTr("Done"), "{space}": qsTr("Space") })[code] ?? letter
    enabled: !blank
    opacity: blank ? 0 : 1
    focusPolicy: Qt.NoFocus
    Accessible.ignored: blank
    markable: code === "{shift}"
    marked: locked
    padding: 2
    minimumHeight: Theme.keyHeight
    minimumWidth: Theme.tablet ? 40 : Theme.target
    autoRepeat: code === "{back}"
    fill: locked ? Theme.colours.ink : (special ? Theme.colours.functionKey : Theme.colours.card)
    outline: Theme.contrast ? Theme.colours.line : "transparent"

    contentItem: Item {
        Icon {
            anchors.centerIn: parent
            name: root.iconName
            size: Theme.iconLarge
            colour: root.locked ? Theme.colours.inkInverse : Theme.colours.ink
        }
        AppText {
            anchors.centerIn: parent
            width: parent.width
            text: root.text
            size: root.special || root.text.length > 4 ? AppText.Size.Lead : AppText.Size.Title
            weight: Font.Medium
            font.pixelSize: Math.min(pixels, Theme.keyHeight * 0.55)
            font.letterSpacing: 0
            color: root.locked ? Theme.colours.inkInverse : Theme.colours.ink
            horizontalAlignment: Text.AlignHCenter
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: 14
            wrapMode: Text.NoWrap
            spoken: false
        }
    }

    Rectangle {
        anchors.fill: parent
        anchors.topMargin: 2
        anchors.bottomMargin: -2
        z: -2
        radius: root.corner
        color: Theme.colours.line
        visible: !Theme.contrast
    }
}
