pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Comptoir.Components
import Comptoir.Models
import Comptoir.Theme

/* Typing the code of a coupon, on our own keyboard. */
SheetPopup {
    id: root

    objectName: "couponEntry"
    title: qsTr("Discount code")
    sentence: qsTr("As it is printed on the leaflet or written in the message")
    sheetWidth: Theme.portrait ? 984 : Theme.tablet ? 960 : 1400
    onOpenedChanged: {
        if (!opened)
            return;
        field.forceActiveFocus(Qt.PopupFocusReason);
        board.locked = true;
        board.upper = true;
    }
    onCloseRequested: OrderBenefits.closeEntry()

    BigField {
        id: field

        objectName: "couponField"
        Layout.fillWidth: true
        maximumLength: 40
        clearable: false
        text: OrderBenefits.entry
        error: BenefitWords.entry(OrderBenefits.entryProblem)
        inputMethodHints: Qt.ImhUppercaseOnly | Qt.ImhNoPredictiveText
        onEdited: text => OrderBenefits.setEntry(text)
        onAccepted: OrderBenefits.submitEntry()
    }
    PrimaryButton {
        objectName: "submitCoupon"
        Layout.fillWidth: true
        enabled: OrderBenefits.entry.trim().length > 0
        text: qsTr("Use this code")
        reason: qsTr("First enter the code")
        onClicked: OrderBenefits.submitEntry()
    }
    Keyboard {
        id: board

        objectName: "couponKeyboard"
        Layout.fillWidth: true
        layout: "text"
        language: Session.locale === "ar" ? "en" : Session.locale
        onKeyPressed: text => field.insertText(text.toUpperCase())
        onBackspace: field.backspace()
        onEnter: OrderBenefits.submitEntry()
        onHide: OrderBenefits.closeEntry()
    }
}
