pragma ComponentBehavior: Bound
import QtQuick
import Comptoir.Components

/* One review with the words around it. */
Item {
    id: root

    required property string reviewId
    required property string author
    required property string published
    required property string experienced
    required property string channel
    required property string store
    required property string reply
    required property string replyAuthor
    required property string replied
    required property string language
    required property string title
    required property string body
    required property int rating
    required property bool verified

    function bought(): string {
        if (root.channel === "online")
            return qsTr("bought online");
        //: %1 is a store
        return root.store.length > 0 ? qsTr("bought in %1").arg("\u2068" + root.store + "\u2069") : "";
    }

    objectName: "review-" + reviewId
    implicitHeight: card.implicitHeight

    ReviewCard {
        id: card

        anchors.fill: parent
        rating: root.rating
        title: root.title
        body: root.body
        verified: root.verified
        published: qsTr("Published on %1").arg(root.published)
        reply: root.reply
        //: who replied (%1) and on which day (%2)
        replyAuthor: root.replied.length > 0 ? qsTr("%1, on %2").arg(root.replyAuthor).arg(root.replied) : root.replyAuthor
        provenance: [root.author, root.bought(),
                     //: %1 is a month
                     root.experienced.length > 0 ? qsTr("used since %1").arg(root.experienced) : "",
                     //: %1 is a language
                     root.language.length > 0 ? qsTr("in %1").arg(root.language) : ""].filter(part => part.length > 0).join(" · ")
    }
}
