pragma ComponentBehavior: Bound
import QtQuick.Layouts
import QtQuick

/* Steps one under the other; children are `StepRow`s with Layout.fillWidth. */
ColumnLayout {
    id: root

    property string name: qsTr("What happens next")

    spacing: 0

    Accessible.role: Accessible.List
    Accessible.name: root.name
}
