pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Comptoir.Theme

/* The rail of the tablet: mark on top, `NavRailItem`s as children, the associate at the bottom. */
Rectangle {
    id: root

    property string associateName: ""
    property string initials: ""
    default property alias items: column.data

    signal associateRequested()

    implicitWidth: 88
    implicitHeight: 810
    color: Theme.colours.card

    Accessible.role: Accessible.PageTabList
    Accessible.name: qsTr("Main menu")

    Rectangle {
        anchors.right: parent.right
        width: Theme.hairline
        height: parent.height
        color: Theme.colours.line
    }
    ColumnLayout {
        anchors.fill: parent
        anchors.topMargin: Theme.space2
        anchors.bottomMargin: Theme.space2
        spacing: 4

        Wordmark {
            Layout.alignment: Qt.AlignHCenter
            Layout.bottomMargin: Theme.space2
            showName: false
        }
        ColumnLayout {
            id: column

            Layout.fillWidth: true
            spacing: 4
        }
        Item { Layout.fillHeight: true }
        Pressable {
            objectName: "associate"
            Layout.alignment: Qt.AlignHCenter
            visible: root.associateName.length > 0
            text: root.associateName
            spokenName: qsTr("%1, sign out").arg(root.associateName)
            fill: "transparent"
            padding: 4
            minimumWidth: 76
            contentItem: ColumnLayout {
                spacing: 4

                Avatar {
                    Layout.alignment: Qt.AlignHCenter
                    initials: root.initials
                    solid: true
                    side: 36
                }
                AppText {
                    Layout.alignment: Qt.AlignHCenter
                    Layout.maximumWidth: 84
                    text: root.associateName
                    size: AppText.Size.Caption
                    elide: Text.ElideRight
                    wrapMode: Text.NoWrap
                    spoken: false
                }
            }
            onClicked: root.associateRequested()
        }
    }
}
