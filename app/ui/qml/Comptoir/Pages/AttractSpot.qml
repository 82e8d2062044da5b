pragma ComponentBehavior: Bound
import QtQuick
import Comptoir.Components
import Comptoir.Models
import Comptoir.Theme

/* A product of the scene: corners contract on it, then it says what it is and what it costs. */
Item {
    id: root

    required property string productId
    required property string variantId
    required property string name
    required property url picture
    required property string price
    required property string strikePrice
    required property real average
    required property string averageText
    required property int reviewCount
    required property real left
    required property real top
    required property real boxWidth
    required property real boxHeight
    required property real portraitLeft
    required property real portraitTop
    required property real portraitWidth
    required property real portraitHeight
    required property int index
    property bool current: false
    property rect frame
    property real lowest: height

    readonly property real boxX: frame.x + (Theme.portrait ? portraitLeft : left) * frame.width
    readonly property real boxY: frame.y + (Theme.portrait ? portraitTop : top) * frame.height
    readonly property real boxW: (Theme.portrait ? portraitWidth : boxWidth) * frame.width
    readonly property real boxH: (Theme.portrait ? portraitHeight : boxHeight) * frame.height

    visible: opacity > 0 && boxW > 0
    opacity: current ? 1 : 0
    LayoutMirroring.enabled: false

    Behavior on opacity { NumberAnimation { duration: Theme.slow } }

    ScanCorners {
        x: root.boxX
        y: root.boxY
        width: root.boxW
        height: root.boxH
        thickness: 6
        scale: root.current || Theme.reducedMotion ? 1 : 1.15

        Behavior on scale { NumberAnimation { duration: Theme.slow; easing.type: Easing.OutCubic } }
    }
    ProductPeek {
        objectName: "peek-" + root.productId
        x: Math.max(64, Math.min(root.boxX - 48, root.width - width - 64))
        y: Math.min(root.boxY + root.boxH + Theme.space3, root.lowest - height)
        width: Math.min(implicitWidth, root.width - 128)
        enabled: root.current
        text: root.name
        picture: root.picture
        price: root.price
        strikePrice: root.strikePrice
        average: root.average
        ratingText: root.reviewCount > 0 ? root.averageText + " · " + ProductWords.reviews(root.reviewCount) : ""
        onClicked: {
            Attract.begin();
            ProductPage.open(root.productId, root.variantId);
        }
    }
}
