pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Comptoir.Components
import Comptoir.Models
import Comptoir.Theme

/* Where a variant is: this store, online, every store by distance with its hours and the age of its figure. */
PageFrame {
    id: root

    title: qsTr("Where to find it")
    sheet: actionSheet

    ScrollBody {
        id: view

        anchors.fill: parent
        spacing: Theme.space3

        AppText {
            Layout.fillWidth: true
            text: root.title
            size: AppText.Size.Headline
            weight: Font.Bold
        }
        RecapLine {
            Layout.fillWidth: true
            side: 64
            picture: ProductPage.pictures[0] ?? ""
            title: ProductPage.name
            detail: ProductPage.price
        }
        Banner {
            Layout.fillWidth: true
            visible: !Session.online
            tone: "caution"
            iconName: "wifi-off"
            title: qsTr("These figures are not live at the moment")
            sentence: qsTr("Each one says when it was checked. You can order all the same.")
        }
        StockCard {
            Layout.fillWidth: true
            visible: ProductPage.stockReady

            Repeater {
                model: ProductPage.everywhere

                StockLine {
                    Layout.fillWidth: true
                    full: true
                    opens: false
                }
            }
        }
        Repeater {
            model: ProductPage.stockReady ? 0 : 5

            Skeleton {
                Layout.fillWidth: true
                implicitHeight: 92
            }
        }
    }
    ActionSheet {
        id: actionSheet

        readonly property int inset: flat ? Theme.margin : 0

        parent: root
        x: inset
        width: parent.width - 2 * inset
        height: implicitHeight
        y: parent.height - height - (flat ? Theme.space3 : 0)

        OrderActions { Layout.fillWidth: true }
    }
}
