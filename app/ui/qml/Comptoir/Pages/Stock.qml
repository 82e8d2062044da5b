pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Comptoir.Components
import Comptoir.Models
import Comptoir.Theme

/* Where the chosen variant is: here, online, in every store by distance; each figure with its age. */
PageFrame {
    id: root

    title: qsTr("Where to find it")
    sheet: Theme.portrait ? actions : null

    Flickable {
        id: places

        objectName: "pageView"
        anchors.fill: parent
        anchors.bottomMargin: Theme.portrait ? 0 : actions.implicitHeight + Theme.space4 + Theme.space2
        contentHeight: column.implicitHeight + Theme.space6
        boundsBehavior: Flickable.StopAtBounds
        clip: true
        ScrollIndicator.vertical: ScrollIndicator {}

        ColumnLayout {
            id: column

            anchors.horizontalCenter: parent.horizontalCenter
            y: Theme.space1
            width: Math.min(parent.width - 2 * Theme.margin, 1240)
            spacing: Theme.space3

            AppText {
                Layout.fillWidth: true
                text: root.title
                size: Theme.portrait ? AppText.Size.Display : AppText.Size.Headline
                weight: Font.Bold
                Accessible.role: Accessible.Heading
            }
            RecapLine {
                Layout.fillWidth: true
                picture: ProductPage.pictures[0] ?? ""
                initial: ProductPage.name.charAt(0)
                title: ProductPage.name
                detail: StockWords.joined([ProductPage.brand, qsTr("Ref. %1").arg(ProductPage.reference)])
            }
            StockCard {
                Layout.fillWidth: true

                Repeater {
                    model: ProductPage.everywhere

                    StockPlace {
                        required property int index

                        Layout.fillWidth: true
                        separator: index > 0
                    }
                }
                Repeater {
                    model: ProductPage.stockReady ? 0 : 6

                    StockRow {
                        Layout.fillWidth: true
                        level: "loading"
                    }
                }
            }
            AppText {
                Layout.fillWidth: true
                text: qsTr("Figures more than twelve hours old are not shown: the store counts again before setting anything aside for you.")
                muted: true
            }
        }
    }
    ScrollEdge {
        visible: root.wide && places.contentHeight > places.height + 1 && !places.atYEnd
        view: places
    }
    ActionSheet {
        id: actions

        parent: root
        width: Theme.portrait ? root.width : column.width
        x: (root.width - width) / 2
        y: root.height - implicitHeight - (Theme.portrait ? 0 : Theme.space4)
        height: implicitHeight

        Taking {
            id: taking
        }
        PrimaryButton {
            objectName: "pickUpButton"
            Layout.fillWidth: true
            enabled: ProductPage.price.length > 0
            text: qsTr("Choose where to pick it up")
            reason: qsTr("The price must be confirmed first")
            iconName: "store"
            onClicked: taking.take("pickUp")
        }
    }
}
