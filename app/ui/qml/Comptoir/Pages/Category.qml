pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Comptoir.Components
import Comptoir.Models
import Comptoir.Theme

/* A category: what lies below it, how to sort, its products. */
PageFrame {
    id: root

    property bool sorting: false

    title: Catalogue.categoryId.length > 0 ? Catalogue.categoryName : qsTr("All products")

    ProductGrid {
        anchors { fill: parent; leftMargin: Theme.margin; rightMargin: Theme.margin - Theme.space2 }
        products: Catalogue.products
        onEndNear: Catalogue.loadMore()
        header: Item {
            width: GridView.view.width
            implicitHeight: head.implicitHeight + Theme.space3

            ColumnLayout {
                id: head

                width: parent.width - Theme.space2
                spacing: Theme.space2

                AppText {
                    Layout.fillWidth: true
                    objectName: "categoryName"
                    text: root.title
                    size: AppText.Size.Headline
                    weight: Font.Bold
                }
                Flow {
                    Layout.fillWidth: true
                    visible: Catalogue.below.count > 0
                    spacing: Theme.targetGap

                    Repeater {
                        model: Catalogue.below

                        Chip {
                            required property string categoryId
                            required property string name

                            objectName: "below-" + categoryId
                            text: name
                            onClicked: Catalogue.openCategory(categoryId)
                        }
                    }
                }
                GridLayout {
                    columns: Theme.textScale > 1.6 ? 1 : 2

                    AppText {
                        objectName: "categoryCount"
                        Layout.fillWidth: true
                        text: qsTr("%n product(s)", "", Catalogue.categoryCount)
                        muted: true
                    }
                    LinkButton {
                        objectName: "sort"
                        text: ProductWords.sort(Catalogue.sort)
                        iconName: "arrow-down-wide-narrow"
                        trailingIcon: "chevron-down"
                        ink: Theme.colours.ink
                        onClicked: root.sorting = true
                    }
                }
            }
        }
    }
    EmptyState {
        anchors.centerIn: parent
        width: Math.min(parent.width - 2 * Theme.margin, 800)
        visible: Catalogue.categoryReady && Catalogue.categoryCount === 0
        iconName: "layout-grid"
        title: qsTr("Nothing in this category at the moment")
        sentence: qsTr("Look in another one, or search by name.")
        actionText: qsTr("Search")
        onActionRequested: Navigation.swap("Search")
    }
    SortSheet {
        parent: root
        opened: root.sorting
        names: ["popular", "priceUp", "priceDown", "rating"]
        current: Catalogue.sort
        onPicked: name => Catalogue.setSort(name)
        onCloseRequested: root.sorting = false
    }
}
