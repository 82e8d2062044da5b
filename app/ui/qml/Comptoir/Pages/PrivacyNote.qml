pragma ComponentBehavior: Bound
import QtQuick
import Comptoir.Components

/* What happens with what is typed; stands before the first personal field. */
FieldNote {
    id: root

    objectName: "privacyNote"
    text: qsTr("Only used for this order. Erased from this screen as soon as you leave.")
    iconName: "shield-check"
}
