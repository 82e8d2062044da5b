pragma ComponentBehavior: Bound
import QtQuick
import Comptoir.Components

/* One review of the list; `model` is a row of Reviews.rows. */
ReviewCard {
    id: root

    required property var model
    readonly property string bought: model.channel === "online" ? qsTr("bought online")
        : (model.store ?? "").length > 0 ? qsTr("bought in %1", "name of a store").arg(model.store) : ""
    readonly property string since: (model.experienced ?? "").length > 0
        ? qsTr("used in %1", "September 2026").arg(model.experienced) : ""
    readonly property string written: (model.language ?? "").length > 0
        ? qsTr("written in %1", "a language").arg(model.language) : ""

    objectName: "review_" + model.reviewId
    rating: model.rating
    title: model.title
    body: model.body
    language: model.languageTag ?? ""
    published: qsTr("Published on %1", "a day").arg(model.published)
    verified: model.verified
    provenance: StockWords.joined([model.author, bought, since, written])
    reply: model.reply ?? ""
    replyAuthor: (model.replied ?? "").length > 0 ? qsTr("%1, %2", "who replied, day").arg(model.replyAuthor).arg(model.replied)
                                          : (model.replyAuthor ?? "")
}
