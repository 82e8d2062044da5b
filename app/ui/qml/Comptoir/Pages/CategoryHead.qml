pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Comptoir.Components
import Comptoir.Models
import Comptoir.Theme

/* The head of a shelf: its name, the shelves below it, in which order its products stand. */
Item {
    id: root

    property string title: ""
    property int inset: 0
    property int bottomPadding: 0

    signal filterRequested()

    implicitHeight: column.implicitHeight + bottomPadding

    ColumnLayout {
        id: column

        x: root.inset
        width: parent.width - 2 * root.inset
        spacing: Theme.space3

        RowLayout {
            Layout.topMargin: Theme.space1
            spacing: Theme.space2

            AppText {
                Layout.fillWidth: true
                text: root.title
                size: AppText.Size.Headline
                weight: Font.Bold
                Accessible.role: Accessible.Heading
            }
            AppText {
                objectName: "shelfCount"
                Layout.alignment: Qt.AlignBaseline
                visible: Catalogue.categoryReady
                text: qsTr("%n product(s)", "", Catalogue.categoryCount)
                muted: true
                tabular: true
                wrapMode: Text.NoWrap
            }
        }
        Flow {
            Layout.fillWidth: true
            visible: Catalogue.below.count > 0
            spacing: Theme.targetGap

            Repeater {
                model: Catalogue.below

                PillButton {
                    required property string categoryId
                    required property string name

                    objectName: "category_" + categoryId
                    text: name
                    onClicked: Catalogue.openCategory(categoryId)
                }
            }
        }
        FilterBar {
            Layout.fillWidth: true
            visible: Catalogue.categoryReady
            onFilterRequested: root.filterRequested()
        }
        SortChips {
            Layout.fillWidth: true
            visible: Catalogue.products.count > 1
        }
        GridLayout {
            id: waiting

            Layout.fillWidth: true
            visible: !Catalogue.categoryReady
            columns: Math.max(1, Math.floor(width / 320))
            columnSpacing: Theme.space3
            rowSpacing: Theme.space3

            Repeater {
                model: Catalogue.categoryReady ? 0 : 2 * waiting.columns

                Skeleton {
                    Layout.fillWidth: true
                    Layout.preferredHeight: 400
                }
            }
        }
    }
}
