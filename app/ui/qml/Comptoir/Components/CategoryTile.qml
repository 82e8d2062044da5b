pragma ComponentBehavior: Bound
import QtQuick
import Comptoir.Theme

/* A category of the range: icon or picture, name, how many products. */
Tile {
    id: root

    property string countText: ""

    detail: countText
    minimumHeight: Theme.tablet ? 120 : 184
}
