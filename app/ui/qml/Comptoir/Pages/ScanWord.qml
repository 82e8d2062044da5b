pragma ComponentBehavior: Bound
import QtQuick
import Comptoir.Components
import Comptoir.Models

/* A word on a code that a hand-held scanner has typed on a page that has no room of its own for it. */
Toast {
    id: root

    objectName: "scanWord"
    iconName: "scan-barcode"
    duration: 6000

    Connections {
        target: Scan

        function onChanged(): void {
            const told = ["unknown", "foreign", "other"].includes(Scan.state);
            if (told && !["Scan", "Attract"].includes(Navigation.page))
                root.show(ScanWords.title(Scan.state, Scan.kind));
        }
    }
}
