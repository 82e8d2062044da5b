pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Comptoir.Components
import Comptoir.Models
import Comptoir.Theme

/* Below the camera's picture: the article that was found, those to choose from, or a friendly word. */
ColumnLayout {
    id: root

    property bool told: false
    readonly property bool several: Scan.state === "several"

    spacing: Theme.targetGap

    AppText {
        Layout.maximumWidth: root.width
        Layout.leftMargin: Theme.space2
        Layout.bottomMargin: Theme.space1
        visible: root.several && Theme.textScale < 1.6
        text: qsTr("Which one do you mean?")
        size: AppText.Size.Title
        weight: Font.Bold
        color: Theme.colours.pictureInk

        Rectangle {
            z: -1
            anchors.fill: parent
            anchors.margins: -Theme.space1
            anchors.leftMargin: -Theme.space2
            anchors.rightMargin: -Theme.space2
            radius: Theme.radiusSmall
            color: Theme.colours.sceneShade
        }
    }
    Repeater {
        model: Scan.found

        ResultPeek {
            id: found

            required picture
            required price
            required strikePrice
            required average
            required property string name
            required property int reviewCount
            required property int index

            objectName: root.several ? "choice" + index : "result"
            Layout.fillWidth: true
            minimumHeight: root.several ? 112 : 144
            thumbSide: root.several ? 72 : 104
            text: root.several ? (index + 1) + ". " + name : name
            ratingText: reviewCount > 0 ? qsTr("%n review(s)", "", reviewCount) : ""
            linkText: Theme.textScale > 1.3 ? "" : qsTr("Show the product")
            onClicked: Scan.choose(index)

            Connections {
                target: Scan
                enabled: !root.several

                function onProductFound(): void { found.depart() }
            }
        }
    }
    SecondaryButton {
        objectName: "scanAgain"
        Layout.alignment: Qt.AlignRight
        visible: root.several
        text: qsTr("None of these")
        iconName: "x"
        onClicked: Scan.again()
    }
    Banner {
        objectName: "scanBanner"
        Layout.fillWidth: true
        visible: root.told
        tone: "caution"
        iconName: Scan.state === "dark" ? "flashlight" : "circle-question-mark"
        title: Scan.state === "dark" ? qsTr("It is too dark to read a code") : ScanWords.title(Scan.state, Scan.kind)
        sentence: Scan.state === "dark" ? qsTr("Hold the code into the light, or nearer to the screen.")
                                        : ScanWords.advice(Scan.state, Scan.kind)
    }
}
