pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Comptoir.Theme

/* A product in a grid: picture, name, price, stars, one word on stock. */
Pressable {
    id: root

    property url picture: ""
    property string brand: ""
    property string price: ""
    property string strikePrice: ""
    property string discount: ""
    property real average: 0
    property string ratingText: ""
    property string stockText: ""
    property string stockTone: "neutral"
    property int pictureHeight: Theme.tablet ? 120 : 220

    spokenName: [text, brand, price, strikePrice.length > 0 ? qsTr("instead of %1").arg(strikePrice) : "", ratingText,
                 stockText].filter(part => part.length > 0).join(", ")
    corner: Theme.radiusCard
    outline: Theme.colours.line
    outlineWidth: Theme.hairline
    padding: Theme.cardPadding - 4
    minimumWidth: Theme.tablet ? 180 : 300
    onClicked: Travel.depart(image)

    contentItem: ColumnLayout {
        spacing: Theme.space1

        Rectangle {
            Layout.fillWidth: true
            Layout.preferredHeight: root.pictureHeight
            radius: Theme.radius
            color: Theme.colours.pictureTile

            Image {
                id: image

                anchors.fill: parent
                anchors.margins: Theme.space1
                source: root.picture
                sourceSize: Qt.size(512, 512)
                fillMode: Image.PreserveAspectFit
                asynchronous: true
                Accessible.ignored: true
            }
            Icon {
                anchors.centerIn: parent
                visible: image.status !== Image.Ready
                name: "image"
                size: Theme.iconHuge
                colour: Theme.light.controlLine
            }
            DiscountBadge {
                anchors.left: parent.left
                anchors.top: parent.top
                anchors.margins: Theme.space1
                text: root.discount
                size: AppText.Size.Body
            }
        }
        AppText {
            Layout.fillWidth: true
            visible: text.length > 0
            text: root.brand
            size: AppText.Size.Caption
            muted: true
            spoken: false
        }
        AppText {
            Layout.fillWidth: true
            Layout.minimumHeight: Theme.textScale > 1.3 ? 0 : 2 * pixels * 1.25
            text: root.text
            weight: Font.DemiBold
            lineHeight: 1
            maximumLineCount: 3
            elide: Text.ElideRight
            spoken: false
        }
        Flow {
            Layout.fillWidth: true
            spacing: Theme.space1
            visible: root.ratingText.length > 0

            Stars {
                value: root.average
                size: 20
                Accessible.ignored: true
            }
            AppText {
                text: root.ratingText
                muted: true
                wrapMode: Text.NoWrap
                spoken: false
            }
        }
        Item { Layout.fillHeight: true }
        Flow {
            Layout.fillWidth: true
            spacing: Theme.space1

            AppText {
                text: root.price
                size: AppText.Size.Lead
                weight: Font.Bold
                tabular: true
                color: root.strikePrice.length > 0 ? Theme.colours.promotion : Theme.colours.ink
                wrapMode: Text.NoWrap
                spoken: false
            }
            AppText {
                text: root.strikePrice
                topPadding: Theme.lead - Theme.body
                font.strikeout: true
                muted: true
                tabular: true
                wrapMode: Text.NoWrap
                spoken: false
            }
        }
        AppText {
            Layout.fillWidth: true
            visible: text.length > 0
            text: root.stockText
            weight: Font.DemiBold
            color: Theme.toneColour(root.stockTone)
            lineHeight: 1
            spoken: false
        }
    }
}
