pragma ComponentBehavior: Bound
import QtQuick
import Comptoir.Models
import Comptoir.Theme

/* What lies over every page: language, reading aids, a word on a scanned code, and the idle warning above all. */
Item {
    id: root

    ScanWord {
        anchors.horizontalCenter: parent.horizontalCenter
        y: parent.height * (Theme.portrait ? 0.72 : 0.78)
    }
    LanguageSheet {
        opened: Overlays.current === "language"
        onCloseRequested: Overlays.close()
    }
    AccessibilitySheet {
        opened: Overlays.current === "accessibility"
        onCloseRequested: Overlays.close()
    }
    BasketCodeSheet {
        opened: Overlays.current === "basketCode"
        onCloseRequested: Overlays.close()
    }
    CountrySheet {
        opened: Overlays.current === "country"
        onCloseRequested: Overlays.close()
    }
    HelpSheet {
        opened: Overlays.current === "help"
        onCloseRequested: Overlays.close()
    }
    ReceiptSheet {
        opened: Overlays.current === "receipt"
        onCloseRequested: Overlays.close()
    }
    ReceiptCode {
        opened: Overlays.current === "receiptCode"
        onCloseRequested: Overlays.close()
    }
    CouponEntry {
        opened: OrderBenefits.entering
    }
    CodeEntry {
        opened: Scan.entering
    }
    IdleWarning {
        opened: Idle.warning
    }
    Connections {
        target: Session

        function onWiped(): void { Overlays.close() }
    }
    Connections {
        target: Navigation

        function onPageChanged(): void { Overlays.close() }
    }
}
