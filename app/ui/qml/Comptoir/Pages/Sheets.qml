pragma ComponentBehavior: Bound
import QtQuick
import Comptoir.Components
import Comptoir.Models
import Comptoir.Theme

/* What may lie over every page: language, reading aids, a word on a scanned code, the idle warning on top. */
Item {
    id: root

    Toast {
        id: toast

        objectName: "scanToast"
        anchors { horizontalCenter: parent.horizontalCenter; bottom: parent.bottom; bottomMargin: parent.height * 0.2 }
        iconName: "circle-alert"
        duration: 8000
    }
    LanguageSheet {
        objectName: "languageSheet"
        opened: Overlays.current === "language"
        onCloseRequested: Overlays.close()
    }
    AccessibilitySheet {
        objectName: "accessibilitySheet"
        opened: Overlays.current === "accessibility"
        onCloseRequested: Overlays.close()
    }
    IdleWarning { objectName: "idleWarning" }
    MouseArea {
        anchors.fill: parent
        enabled: Idle.warning
        z: -1
        onClicked: Idle.extend()
    }
    Connections {
        target: Scan
        function onRefused(reason: string): void {
            if (Navigation.page !== "Scan")
                toast.show(ScanWords.title(reason) + ". " + ScanWords.advice(reason));
        }
    }
    Connections {
        target: Session
        function onWiped(): void { Overlays.close() }
    }
}
