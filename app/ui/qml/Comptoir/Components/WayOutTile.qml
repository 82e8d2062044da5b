pragma ComponentBehavior: Bound
import QtQuick

/* Another way to the product when scanning does not help: search, browse, type the code. */
Tile {
    id: root

    minimumWidth: 280
}
