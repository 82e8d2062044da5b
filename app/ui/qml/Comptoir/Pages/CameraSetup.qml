pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Comptoir.Components
import Comptoir.Models
import Comptoir.Theme

/* IT sets the camera up: a PIN first, then the living picture, meters beside it, and everything that can be chosen. */
PageFrame {
    id: root

    readonly property bool open: CameraSetup.state === "open"
    readonly property real whole: root.width - 2 * Theme.margin
    readonly property real viewWidth: root.wide ? Math.round(root.whole * 0.56) : root.whole
    /* Large letters need the room below the picture: then the meters scroll with the choices */
    readonly property bool metersBeside: root.wide && Theme.textScale < 1.2

    title: qsTr("Camera set-up")
    showBack: false
    showBasket: false
    sheet: Theme.portrait && root.open ? actions : null

    SetupPin {
        anchors.fill: parent
        visible: !root.open
    }
    ColumnLayout {
        id: sight

        visible: root.open
        x: Session.rightToLeft ? root.width - width - Theme.margin : Theme.margin
        width: root.viewWidth
        height: root.wide ? parent.height - Theme.space4 : implicitHeight
        spacing: Theme.space2

        SetupHead {
            Layout.fillWidth: true
            visible: !root.wide
        }
        SetupView {
            id: view

            Layout.fillWidth: true
            Layout.fillHeight: root.wide
            Layout.maximumHeight: view.shape > 1 ? Math.ceil(root.viewWidth / view.shape) : root.height
            Layout.preferredHeight: Math.min(root.viewWidth * 9 / 16, root.body.height * 0.36)
        }
        Loader {
            Layout.fillWidth: true
            active: root.metersBeside
            visible: active
            sourceComponent: meters
        }
        FieldNote {
            objectName: "setupPrivacy"
            Layout.fillWidth: true
            iconName: "shield-check"
            text: qsTr("Pictures are only viewed: they are neither kept nor sent.")
        }
        Item {
            Layout.fillHeight: root.wide
            visible: root.wide
        }
    }
    Flickable {
        id: flick

        objectName: "setupChoices"
        visible: root.open
        x: root.wide && !Session.rightToLeft ? root.width - width - Theme.margin : Theme.margin
        y: root.wide ? 0 : sight.height + Theme.space2
        width: root.wide ? root.whole - root.viewWidth - Theme.space6 : root.whole
        height: parent.height - y - (root.wide ? actions.implicitHeight + Theme.space6 + Theme.space2 : 0)
        contentHeight: choices.implicitHeight + Theme.space4
        boundsBehavior: Flickable.StopAtBounds
        interactive: contentHeight > height
        clip: interactive
        ScrollIndicator.vertical: ScrollIndicator {}

        ColumnLayout {
            id: choices

            width: flick.width
            spacing: Theme.space3

            SetupHead {
                Layout.fillWidth: true
                visible: root.wide
            }
            Loader {
                Layout.fillWidth: true
                active: !root.metersBeside
                visible: active
                sourceComponent: meters
            }
            SetupChoices {
                Layout.fillWidth: true
            }
        }
    }
    ScrollEdge {
        view: flick
    }
    SetupActions {
        id: actions

        parent: root
        visible: root.open
        width: Theme.portrait ? root.width : flick.width
        x: Theme.portrait ? 0 : flick.x
        y: root.height - height - (Theme.portrait ? 0 : Theme.space4)
        height: implicitHeight
    }
    Component {
        id: meters

        SetupMeters {}
    }
}
