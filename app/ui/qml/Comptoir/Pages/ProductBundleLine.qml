pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Comptoir.Components
import Comptoir.Models
import Comptoir.Theme

/* One article of a bundle: a touch leaves it out or takes it in; the open product itself always belongs to it. */
RowLayout {
    id: root

    required property string productId
    required property string picture
    required property string name
    required property string price
    required property bool included
    readonly property bool own: productId.length === 0

    spacing: Theme.targetGap

    Pressable {
        objectName: "toggle_" + (root.own ? "this" : root.productId)
        Layout.fillWidth: true
        minimumHeight: Theme.optionHeight
        padding: Theme.space1
        leftPadding: Theme.space2
        rightPadding: Theme.space2
        enabled: !root.own
        chosen: root.included
        text: root.name
        spokenName: root.own ? qsTr("%1, this product, %2", "name, price").arg(root.name).arg(root.price)
                             : [root.name, root.price].join(", ")
        fill: root.included && !root.own ? Theme.colours.brandSoft : Theme.colours.card
        outline: root.own ? "transparent" : root.included ? Theme.colours.brand : Theme.colours.line
        outlineWidth: root.included ? Theme.chosenBorder : Theme.controlBorder
        Accessible.role: Accessible.CheckBox
        markable: !root.own
        marked: root.included
        onClicked: Bundle.toggle(root.productId)

        contentItem: RowLayout {
            spacing: Theme.space2

            Icon {
                name: root.included ? "check" : "plus"
                colour: root.included ? Theme.colours.brandSoftInk : Theme.colours.muted
            }
            Thumb {
                picture: root.picture
                initial: root.name.charAt(0)
                side: 64
            }
            AppText {
                Layout.fillWidth: true
                text: root.name
                weight: root.included ? Font.DemiBold : Font.Normal
                muted: !root.included
                spoken: false
            }
            AppText {
                text: root.price
                tabular: true
                weight: Font.DemiBold
                muted: !root.included
                wrapMode: Text.NoWrap
                spoken: false
            }
        }
    }
    LinkButton {
        objectName: "open_" + root.productId
        visible: !root.own
        text: qsTr("See", "look at a product")
        spokenName: qsTr("See %1").arg(root.name)
        onClicked: ProductPage.open(root.productId, "")
    }
}
