pragma ComponentBehavior: Bound
import QtQuick
import Comptoir.Components
import Comptoir.Models
import Comptoir.Theme

/* A shelf of the range: what lies below it, the order, its products; more come while scrolling. */
PageFrame {
    id: root

    title: Catalogue.categoryName || qsTr("The whole range")

    ProductGridView {
        id: grid

        objectName: "shelf"
        cacheBuffer: 0 // another list may come while cards of the old one are still being made
        anchors.fill: parent
        anchors.leftMargin: Theme.margin - bleed
        anchors.rightMargin: Theme.margin - bleed
        model: Catalogue.products
        bottomMargin: Theme.space3
        onMoreWanted: Catalogue.loadMore()
        header: CategoryHead {
            width: grid.width
            inset: grid.bleed
            title: root.title
            bottomPadding: Theme.space3
            onFilterRequested: filters.opened = true
        }
    }
    EmptyState {
        anchors.centerIn: parent
        width: parent.width - 2 * Theme.margin
        visible: Catalogue.categoryReady && Catalogue.products.count === 0
        iconName: "layout-grid"
        title: qsTr("Nothing in this department at the moment")
        sentence: qsTr("Please see our other departments.")
        actionText: qsTr("Browse the range")
        secondText: Facets.chosenCount > 0 ? qsTr("Remove all filters") : ""
        onActionRequested: Navigation.go("Home")
        onSecondRequested: Facets.clear()
    }
    FilterSheet {
        id: filters

        parent: root
    }
}
