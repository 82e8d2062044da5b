pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Comptoir.Components
import Comptoir.Models

/* Before signing out: what is lost with it. */
SheetPopup {
    id: root

    title: qsTr("Sign out, %1?").arg(Associates.name)
    sentence: Session.basketCount > 0 ? qsTr("The basket of this sale and the customer’s page will be cleared.")
                                      : qsTr("The tablet locks until somebody signs in.")

    PrimaryButton {
        objectName: "signOut"
        Layout.fillWidth: true
        iconName: "log-out"
        text: qsTr("Sign out")
        onClicked: Associates.signOut()
    }
    OutlineButton {
        objectName: "stay"
        Layout.fillWidth: true
        text: qsTr("Stay signed in")
        onClicked: root.closeRequested()
    }
}
