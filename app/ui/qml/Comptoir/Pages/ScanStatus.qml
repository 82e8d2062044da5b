pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Comptoir.Components
import Comptoir.Models
import Comptoir.Theme

/* What stands over the picture: a word on top, and at the bottom what was found or why nothing opens. */
Item {
    id: root

    StatusPill {
        objectName: "scanState"
        anchors { left: parent.left; top: parent.top; margins: Theme.space3 }
        width: Math.min(implicitWidth, parent.width - 2 * Theme.space3)
        large: true
        visible: Scan.state !== "unavailable"
        tone: root.found ? "solid" : Scan.state === "unknown" || Scan.state === "dark" ? "caution" : "neutral"
        iconName: root.found ? "circle-check" : Scan.state === "unknown" ? "circle-alert"
                                              : Scan.state === "dark" ? "sun" : "camera"
        text: root.word()
    }

    readonly property bool found: Scan.state === "snapped" || Scan.state === "several"

    function word(): string {
        switch (Scan.state) {
        case "snapped": return qsTr("Code recognised");
        case "several": return qsTr("Several articles: touch yours");
        case "unknown": return ScanWords.title(Scan.reason);
        case "dark": return qsTr("Too dark: bring the code nearer to the screen");
        case "starting": return qsTr("The camera is starting");
        default: return qsTr("Looking for a code");
        }
    }

    Banner {
        objectName: "scanAdvice"
        anchors { left: parent.left; right: parent.right; bottom: parent.bottom; margins: Theme.space3 }
        visible: Scan.state === "unknown"
        tone: "caution"
        title: ScanWords.title(Scan.reason)
        sentence: ScanWords.advice(Scan.reason)
        actionText: qsTr("Search")
        onActionRequested: Navigation.go("Search")
    }
    ColumnLayout {
        anchors { left: parent.left; right: parent.right; bottom: parent.bottom; margins: Theme.space3 }
        visible: root.found
        spacing: Theme.targetGap

        Repeater {
            model: Scan.choices

            ScanResult { Layout.fillWidth: true }
        }
    }
}
