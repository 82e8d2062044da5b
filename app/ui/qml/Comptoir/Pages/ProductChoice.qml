pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

/* What can be chosen, and where it is. With large text where it is comes first, for eyes, ears and keys alike. */
ColumnLayout {
    id: root

    property bool large: false

    ColumnLayout {
        id: before

        visible: root.large
    }
    ProductOptions {
        Layout.fillWidth: true
    }
    ColumnLayout {
        id: after

        visible: !root.large
    }
    ProductStock {
        parent: root.large ? before : after
        Layout.fillWidth: true
    }
}
