pragma Singleton
import QtQml

/* What becomes of a call for help. */
QtObject {
    function title(state: string, by: string): string {
        switch (state) {
        case "open": return qsTr("We are looking for somebody");
        case "taken": return by.length > 0 ? qsTr("%1 is coming", "first name of an associate").arg(by) : qsTr("Somebody is coming");
        case "done": return qsTr("Somebody is with you");
        case "expired": return qsTr("Nobody is free at the moment");
        case "offline": return qsTr("Nobody can be called from here just now");
        default: return qsTr("May we help you?");
        }
    }

    function sentence(state: string, online: bool): string {
        switch (state) {
        case "open": return qsTr("It is ringing on our staff’s tablets. You can carry on in the meantime.");
        case "taken": return qsTr("Please stay near this screen. You can carry on in the meantime.");
        case "done": return "";
        case "expired": return qsTr("Call again, or go to the service desk. You can also contact customer service.");
        case "busy": return qsTr("You have called several times. Please go to the service desk: somebody is there for you.");
        default: return online && state !== "offline"
                    ? qsTr("A member of staff will come to this screen. They see what you are looking at, and nothing about you.")
                    : qsTr("There is no connection. Please go to the service desk, or contact customer service.");
        }
    }
}
