pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Comptoir.Components
import Comptoir.Models
import Comptoir.Theme

/* The voice: on or off, and while it is on who can hear it, how loud, how fast, exploring by touch. */
ColumnLayout {
    id: root

    readonly property list<string> paces: [qsTr("Slow"), qsTr("Normal"), qsTr("Fast"), qsTr("Very fast")]

    spacing: Theme.space2

    ToggleRow {
        objectName: "speech"
        Layout.fillWidth: true
        iconName: "speaking"
        text: qsTr("Speech")
        detail: Speech.available ? qsTr("Everything on the screen is read aloud")
                                 : qsTr("This device has no voice; our staff are happy to help you")
        enabled: Speech.available
        on: Speech.on
        onToggleRequested: on => Speech.setOn(on)
    }
    FieldNote {
        objectName: "whoHears"
        Layout.fillWidth: true
        visible: Speech.on
        text: Speech.alone ? qsTr("Headphones are plugged in: only you can hear it.")
                           : qsTr("Others can hear it. Plug headphones in to listen alone, and louder.")
        iconName: Speech.alone ? "headset" : "users"
        tone: Speech.alone ? "positive" : "caution"
    }
    RowLayout {
        Layout.fillWidth: true
        visible: Speech.on
        spacing: Theme.targetGap

        AppText {
            Layout.fillWidth: true
            objectName: "volume"
            text: qsTr("Volume: %1 of %2").arg(Speech.volume).arg(Speech.loudest)
            size: AppText.Size.Lead
            weight: Font.DemiBold
        }
        ChoiceButton {
            objectName: "softer"
            text: qsTr("Softer")
            iconName: "minus"
            enabled: Speech.volume > 1
            reason: qsTr("This is the softest")
            markable: false
            Accessible.role: Accessible.Button
            onClicked: Speech.setVolume(Speech.volume - 1)
        }
        ChoiceButton {
            objectName: "louder"
            text: qsTr("Louder")
            iconName: "plus"
            enabled: Speech.volume < Speech.loudest
            reason: Speech.alone ? qsTr("This is the loudest") : qsTr("Louder with headphones")
            markable: false
            Accessible.role: Accessible.Button
            onClicked: Speech.setVolume(Speech.volume + 1)
        }
    }
    GridLayout {
        Layout.fillWidth: true
        visible: Speech.on
        columns: 2
        columnSpacing: Theme.targetGap
        rowSpacing: Theme.targetGap
        uniformCellWidths: true

        Repeater {
            model: root.paces

            ChoiceButton {
                required property string modelData
                required property int index

                objectName: "pace-" + index
                Layout.fillWidth: true
                text: modelData
                spokenName: qsTr("Voice: %1").arg(modelData)
                chosen: Speech.rate === index
                onClicked: Speech.setRate(index)
            }
        }
    }
    ToggleRow {
        objectName: "explore"
        Layout.fillWidth: true
        visible: Speech.on
        iconName: "search"
        text: qsTr("Explore by touch")
        detail: qsTr("A touch says what is there, a second touch uses it")
        on: Speech.explore
        onToggleRequested: on => Speech.setExplore(on)
    }
    ToggleRow {
        objectName: "personalAloud"
        Layout.fillWidth: true
        visible: Speech.on && !Speech.alone
        iconName: "lock"
        text: qsTr("Read personal details too")
        detail: qsTr("Name, address and what you type; others can hear it")
        on: Speech.personalAloud
        onToggleRequested: on => Speech.setPersonalAloud(on)
    }
}
