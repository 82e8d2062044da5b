pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Comptoir.Theme

/* A product in two lines over a picture: what a hot-spot shows, and what a scan found.
   `linkText` at the end makes it the result of a scan. */
Pressable {
    id: root

    property url picture: ""
    property string price: ""
    property string strikePrice: ""
    property real average: 0
    property string ratingText: ""
    property string linkText: ""
    property int thumbSide: 72
    property int titleSize: AppText.Size.Body
    readonly property int drop: Theme.typeScale[titleSize] - Theme.body

    function depart(): void {
        thumb.depart();
    }

    spokenName: [text, price, strikePrice.length > 0 ? qsTr("instead of %1").arg(strikePrice) : "", ratingText,
                 linkText].filter(part => part.length > 0).join(", ")
    corner: Theme.radiusCard
    minimumHeight: 96
    padding: Theme.space1 + 4
    rightPadding: Theme.space4
    onClicked: depart()
    outline: Theme.contrast ? Theme.colours.line : "transparent"

    contentItem: RowLayout {
        spacing: Theme.space2

        Thumb {
            id: thumb

            picture: root.picture
            side: root.thumbSide
        }
        ColumnLayout {
            Layout.fillWidth: true
            spacing: 4

            AppText {
                Layout.fillWidth: true
                text: root.text
                size: root.titleSize
                weight: Font.DemiBold
                lineHeight: 1
                spoken: false
            }
            Flow {
                Layout.fillWidth: true
                Layout.preferredWidth: 360
                spacing: Theme.space1 + 4

                AppText {
                    id: priceWords

                    text: root.price
                    size: root.titleSize
                    weight: Font.Bold
                    tabular: true
                    color: root.strikePrice.length > 0 ? Theme.colours.promotion : Theme.colours.ink
                    wrapMode: Text.NoWrap
                    spoken: false
                }
                AppText {
                    visible: text.length > 0
                    text: root.strikePrice
                    topPadding: root.drop
                    font.strikeout: true
                    muted: true
                    wrapMode: Text.NoWrap
                    spoken: false
                }
                Item {
                    visible: root.ratingText.length > 0
                    width: stars.implicitWidth
                    height: priceWords.implicitHeight

                    Stars {
                        id: stars

                        anchors.verticalCenter: parent.verticalCenter
                        value: root.average
                        size: 20
                        Accessible.ignored: true
                    }
                }
                AppText {
                    text: root.ratingText
                    topPadding: root.drop
                    muted: true
                    wrapMode: Text.NoWrap
                    spoken: false
                }
            }
        }
        ButtonContent {
            visible: root.linkText.length > 0
            text: root.linkText
            size: AppText.Size.Body
            iconSize: Theme.iconSmall
            trailingIcon: "chevron-right"
            colour: Theme.colours.brandText
        }
    }
}
