pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

/* The card that holds stock rows or store rows, one under the other. */
Card {
    id: root

    default property alias rows: column.data

    implicitHeight: column.implicitHeight + 2 * column.anchors.margins
    implicitWidth: 984

    ColumnLayout {
        id: column

        anchors.fill: parent
        anchors.margins: 2
        spacing: 0
    }
}
