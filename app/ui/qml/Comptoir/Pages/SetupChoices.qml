pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Comptoir.Components
import Comptoir.Models
import Comptoir.Theme

/* What can be set: camera, size, turn, mirror, exposure. Each choice shows at once. */
ColumnLayout {
    id: root

    spacing: Theme.space3

    SetupGroup {
        title: qsTr("Camera")
        note: CameraSetup.devices.count > 0 ? "" : qsTr("No camera is plugged in.")

        Repeater {
            model: CameraSetup.devices

            OptionButton {
                required property string deviceId
                required property string name
                required chosen

                objectName: "device_" + deviceId
                text: name.length > 0 ? name : qsTr("No camera")
                onClicked: CameraSetup.chooseDevice(deviceId)
            }
        }
    }
    SetupGroup {
        title: qsTr("Size of the picture")
        note: CameraSetup.given.length > 0 ? qsTr("The camera gives %1.").arg(CameraSetup.given) : ""

        Repeater {
            model: CameraSetup.sizes

            OptionButton {
                required property int index
                required property var model
                required text
                required chosen

                objectName: "size_" + model.width
                onClicked: CameraSetup.chooseSize(model.width, model.height)
            }
        }
    }
    SetupGroup {
        title: qsTr("Turn the picture")

        Repeater {
            model: [0, 90, 180, 270]

            OptionButton {
                required property int modelData

                objectName: "rotation_" + modelData
                text: [qsTr("As it is"), qsTr("A quarter turn to the right"), qsTr("Upside down"), qsTr("A quarter turn to the left")][modelData / 90]
                //: by how many degrees the picture is turned to stand upright
                priceDifference: qsTr("%1°").arg(modelData)
                chosen: CameraSetup.rotation === modelData
                onClicked: CameraSetup.chooseRotation(modelData)
            }
        }
    }
    ToggleRow {
        objectName: "mirror"
        Layout.fillWidth: true
        iconName: "camera"
        text: qsTr("As in a mirror")
        detail: qsTr("What people see; codes are read all the same")
        on: CameraSetup.mirror
        onToggleRequested: on => CameraSetup.setMirror(on)
    }
    SetupGroup {
        title: qsTr("Exposure")
        note: !CameraSetup.adjustable ? qsTr("This camera does not let its exposure be set.")
            : CameraSetup.capped ? qsTr("Kept short just now, because long exposures smear codes.")
            : qsTr("Automatic is right nearly everywhere: it keeps the exposure short when codes smear.")

        Repeater {
            model: CameraSetup.exposures

            OptionButton {
                required property int value
                required property var model
                required chosen

                objectName: "exposure_" + value
                text: value > 0 ? model.text : qsTr("Automatic")
                onClicked: CameraSetup.chooseExposure(value)
            }
        }
    }
    SetupGroup {
        title: qsTr("Where codes are looked for")
        note: qsTr("Drag the frame in the picture, or move its edges here.")
        content: GridLayout {
            columns: Theme.textScale > 1.2 || root.width < 640 ? 1 : 2
            columnSpacing: Theme.space4
            rowSpacing: Theme.targetGap

            Repeater {
                model: ["left", "right", "top", "bottom"]

                NudgeRow {
                    required property string modelData
                    required property int index
                    readonly property real at: [CameraSetup.region.x, CameraSetup.region.x + CameraSetup.region.width,
                        CameraSetup.region.y, CameraSetup.region.y + CameraSetup.region.height][index]

                    objectName: "edge_" + modelData
                    Layout.fillWidth: true
                    name: [qsTr("Left edge"), qsTr("Right edge"), qsTr("Upper edge"), qsTr("Lower edge")][index]
                    //: a share, such as 20 %
                    value: qsTr("%1%").arg(Math.round(at * 100))
                    lessEnabled: at > 0.001
                    moreEnabled: at < 0.999
                    onNudged: steps => CameraSetup.nudge(modelData, steps)
                }
            }
            OutlineButton {
                objectName: "regionWhole"
                Layout.fillWidth: true
                Layout.columnSpan: parent.columns
                text: qsTr("The whole picture")
                onClicked: CameraSetup.setRegion(0, 0, 1, 1)
            }
        }
    }
}
