pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Comptoir.Theme

/* One row of keys, each as wide as its weight; letters always run from left to right. */
RowLayout {
    id: root

    property list<string> codes
    property bool upper: false
    property bool locked: false

    signal typed(string code)
    signal held(string code)

    spacing: Theme.targetGap
    LayoutMirroring.enabled: false
    LayoutMirroring.childrenInherit: true

    Repeater {
        model: root.codes

        Key {
            required property string modelData

            objectName: "key" + modelData
            Layout.fillWidth: true
            Layout.horizontalStretchFactor: KeyboardLayouts.weight(modelData)
            Layout.minimumWidth: blank ? 0 : minimumWidth
            Layout.preferredWidth: KeyboardLayouts.weight(modelData) * 4
            code: modelData
            minimumWidth: blank ? 0 : (Theme.tablet ? 40 : Theme.target)
            upper: root.upper
            locked: code === "{shift}" && (root.locked || root.upper)
            onClicked: root.typed(code)
            onPressAndHold: root.held(code)
        }
    }
}
