pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Comptoir.Theme

/* The review card of the product page: average and histogram, title and link, excerpts as children. */
Card {
    id: root

    property string averageText: ""
    property string linkText: ""
    property alias counts: histogram.counts
    property bool empty: false
    default property alias excerpts: row.data
    readonly property bool narrow: Theme.textScale > 1.3

    signal opened()

    implicitHeight: grid.implicitHeight + 2 * grid.anchors.margins
    implicitWidth: 984

    GridLayout {
        id: grid

        anchors.fill: parent
        anchors.margins: Theme.tablet ? Theme.cardPadding : Theme.space4
        columns: root.narrow ? 1 : 2
        columnSpacing: Theme.space4
        rowSpacing: Theme.space2

        ColumnLayout {
            Layout.preferredWidth: root.narrow ? -1 : (Theme.portrait ? 232 : Theme.tablet ? 168 : 200)
            Layout.fillWidth: root.narrow
            Layout.alignment: Qt.AlignTop
            visible: !root.empty
            spacing: Theme.space1

            RowLayout {
                spacing: Theme.space1 + 4

                AppText {
                    Layout.alignment: Qt.AlignBaseline
                    text: root.averageText
                    size: AppText.Size.Display
                    weight: Font.Bold
                    tabular: true
                    wrapMode: Text.NoWrap
                }
                AppText {
                    Layout.alignment: Qt.AlignBaseline
                    text: qsTr("out of 5")
                    muted: true
                    wrapMode: Text.NoWrap
                }
            }
            Histogram {
                id: histogram

                Layout.fillWidth: true
                compact: true
            }
        }
        ColumnLayout {
            Layout.fillWidth: true
            Layout.alignment: Qt.AlignTop
            spacing: 0

            RowLayout {
                AppText {
                    Layout.fillWidth: true
                    visible: Theme.portrait || !Theme.tablet
                    text: qsTr("Customer reviews")
                    size: AppText.Size.Lead
                    weight: Font.DemiBold
                }
                LinkButton {
                    objectName: "openReviews"
                    visible: root.linkText.length > 0
                    text: root.linkText
                    onClicked: root.opened()
                }
            }
            GridLayout {
                id: row

                Layout.fillWidth: true
                columns: root.narrow ? 1 : 2
                uniformCellWidths: true
                columnSpacing: Theme.space4
                rowSpacing: Theme.space3
            }
        }
    }
}
