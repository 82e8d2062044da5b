pragma ComponentBehavior: Bound
import QtQuick
import Comptoir.Theme

/* A text in one of the sizes of the scale. Long words wrap unless wrapMode says otherwise. */
Text {
    id: root

    enum Size { Caption, Body, Lead, Title, Heading, Headline, Display, Hero, Giant }

    property int size: AppText.Size.Body
    property int weight: Font.Normal
    property bool tabular: false
    property bool muted: false
    /* false inside something that speaks for itself, such as a button */
    property bool spoken: true
    readonly property int pixels: Theme.typeScale[size]

    color: muted ? Theme.colours.muted : Theme.colours.ink
    textFormat: Text.PlainText
    wrapMode: Text.Wrap
    lineHeight: wrapMode === Text.NoWrap || size > AppText.Size.Lead ? 1 : Theme.lineHeight
    horizontalAlignment: Text.AlignLeft
    font {
        family: Theme.family
        pixelSize: root.pixels
        weight: root.weight || Font.Normal // 0 for a moment while a page is made between frames
        letterSpacing: Theme.arabic ? 0 : root.pixels * Theme.tracking[root.size]
        features: root.tabular ? { "tnum": 1 } : {}
    }

    Accessible.role: Accessible.StaticText
    Accessible.name: root.text
    Accessible.ignored: !root.spoken || root.text.length === 0
}
