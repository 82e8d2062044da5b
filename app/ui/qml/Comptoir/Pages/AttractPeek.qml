pragma ComponentBehavior: Bound
import QtQuick
import Comptoir.Components
import Comptoir.Models
import Comptoir.Theme

/* The product that the scene points at, and which of the scenes this is. */
Item {
    id: root

    property bool pointing: true

    ProductPeek {
        id: peek

        objectName: "peek"
        anchors { left: parent.left; bottom: parent.bottom }
        width: Math.min(implicitWidth, parent.width - dots.width - Theme.space4)
        visible: root.pointing && Attract.peekId.length > 0
        text: Attract.peekName
        picture: Attract.peekPicture
        price: Attract.peekPrice
        strikePrice: Attract.peekStrike
        average: Attract.peekAverage
        ratingText: Attract.peekReviews > 0 ? qsTr("%1 · %n review(s)", "", Attract.peekReviews).arg(Attract.peekAverageText) : ""
        onClicked: ProductPage.open(Attract.peekId, Attract.peekVariant)

        transform: Translate { id: rise }

        NumberAnimation {
            id: rising

            target: rise
            property: "y"
            from: Theme.reducedMotion ? 0 : 16
            to: 0
            duration: Theme.slow
            easing.type: Easing.OutCubic
        }
    }
    PageDots {
        id: dots

        anchors { right: parent.right; verticalCenter: parent.verticalCenter }
        visible: count > 1
        count: Attract.scenes.count
        current: Attract.current
    }
    Connections {
        target: Attract

        function onSpotChanged(): void { rising.restart() }
    }
}
