pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Comptoir.Components
import Comptoir.Models
import Comptoir.Theme

/* The camera looks for codes; beside it the other ways to an article. */
PageFrame {
    id: root

    readonly property bool blind: Scan.state === "unavailable"
    readonly property real whole: root.width - 2 * Theme.margin
    readonly property real sideWidth: Theme.portrait ? root.whole : Math.round(root.whole * 0.34)
    readonly property real viewWidth: Theme.portrait ? root.whole : root.whole - root.sideWidth - Theme.space6

    title: qsTr("Show a code to the camera")

    Flickable {
        id: flick

        anchors.fill: parent
        contentHeight: Math.max(height, page.implicitHeight + Theme.space6)
        interactive: contentHeight > height
        clip: interactive

        GridLayout {
            id: page

            x: Theme.margin
            width: root.whole
            height: flick.contentHeight - Theme.space6
            columns: Theme.portrait ? 1 : 2
            columnSpacing: Theme.space6
            rowSpacing: 0

            ColumnLayout {
                Layout.alignment: Qt.AlignTop
                Layout.column: Theme.portrait ? 0 : 1
                Layout.row: 0
                Layout.preferredWidth: root.sideWidth
                Layout.maximumWidth: root.sideWidth
                spacing: Theme.space1

                AppText {
                    Layout.fillWidth: true
                    text: root.blind ? qsTr("Find your item") : root.title
                    size: Theme.textScale > 1.3 ? AppText.Size.Title : AppText.Size.Headline
                    weight: Font.Bold
                }
                AppText {
                    Layout.fillWidth: true
                    visible: Theme.textScale < 1.6 || view.needed === 0
                    text: root.blind ? qsTr("Search, browse or enter the code: everything except the camera works.")
                                     : qsTr("QR code or barcode of an item, on the shelf or on the box")
                    size: AppText.Size.Lead
                    muted: true
                }
            }
            ScanView {
                id: view

                Layout.column: 0
                Layout.row: Theme.portrait ? 1 : 0
                Layout.rowSpan: Theme.portrait ? 1 : 3
                Layout.preferredWidth: root.viewWidth
                Layout.maximumWidth: root.viewWidth
                Layout.fillHeight: true
                Layout.topMargin: Theme.portrait ? Theme.space4 : 0
                Layout.minimumHeight: Math.max(480, view.needed)
                visible: !root.blind
            }
            ScanWithoutCamera {
                Layout.column: 0
                Layout.row: Theme.portrait ? 1 : 0
                Layout.rowSpan: Theme.portrait ? 1 : 3
                Layout.preferredWidth: root.viewWidth
                Layout.maximumWidth: root.viewWidth
                Layout.fillHeight: true
                Layout.topMargin: Theme.portrait ? Theme.space4 : 0
                visible: root.blind
            }
            ScanWays {
                Layout.column: Theme.portrait ? 0 : 1
                Layout.row: 2
                Layout.preferredWidth: root.sideWidth
                Layout.maximumWidth: root.sideWidth
                Layout.topMargin: root.blind ? Theme.space4 : 0
                Layout.alignment: Qt.AlignBottom
                showPrivacy: !root.blind
            }
        }
    }
    Connections {
        target: Scan

        function onCodeSeen(): void { Idle.stir() }
    }
}
