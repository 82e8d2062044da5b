pragma ComponentBehavior: Bound
import QtQuick
import Comptoir.Components
import Comptoir.Models

/* An article that was scanned; opens by itself when it is the only one. */
ResultPeek {
    id: root

    required property string variantId
    required property string name
    required property int number
    required property int reviewCount
    required picture
    required price
    required strikePrice
    required average

    objectName: "scanResult-" + number
    text: Scan.state === "several" ? number + ". " + name : name
    ratingText: ProductWords.reviews(reviewCount)
    onClicked: Scan.choose(variantId)
}
