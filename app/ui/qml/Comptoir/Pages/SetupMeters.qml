pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Comptoir.Components
import Comptoir.Models
import Comptoir.Theme

/* What is measured of the picture and of the reading, with a word for each figure. */
GridLayout {
    id: root

    property int most: 3

    function name(key: string): string {
        switch (key) {
        case "sharpness": return qsTr("Sharpness");
        case "light": return qsTr("Light");
        case "frames": return qsTr("Pictures per second");
        case "looks": return qsTr("Readings per second");
        case "hits": return qsTr("Readings with a code");
        default: return qsTr("Time of a reading");
        }
    }

    function unit(key: string): string {
        switch (key) {
        case "light": case "hits": return qsTr("%", "unit of a meter");
        case "time": return qsTr("ms", "unit of a meter: milliseconds");
        default: return "";
        }
    }

    function word(word: string): string {
        switch (word) {
        case "sharp": return qsTr("sharp", "picture");
        case "soft": return qsTr("a little soft", "picture");
        case "blurred": return qsTr("blurred, or nothing to see", "picture");
        case "right": return qsTr("just right", "light");
        case "dark": return qsTr("rather dark", "light");
        case "tooDark": return qsTr("too dark", "light");
        case "bright": return qsTr("very bright", "light");
        case "glare": return qsTr("glare: parts are white or black", "light");
        case "smooth": return qsTr("smooth", "pictures a second");
        case "slow": return qsTr("slow");
        case "jerky": return qsTr("jerky", "pictures a second");
        case "often": return qsTr("often", "readings a second");
        case "calm": return qsTr("calm: nothing moves", "readings a second");
        case "rarely": return qsTr("rarely", "readings a second");
        case "always": return qsTr("reads well", "share of readings with a code");
        case "sometimes": return qsTr("reads now and then", "share of readings with a code");
        case "hardly": return qsTr("hardly reads", "share of readings with a code");
        case "noCode": return qsTr("hold a code into view");
        case "fast": return qsTr("fast", "time of a reading");
        case "tooSlow": return qsTr("too slow", "time of a reading");
        default: return "";
        }
    }

    columns: Math.max(1, root.most - (Theme.textScale > 1.6 ? 2 : Theme.textScale > 1.2 ? 1 : 0))
    columnSpacing: Theme.targetGap
    rowSpacing: Theme.targetGap
    uniformCellWidths: true

    Repeater {
        model: CameraSetup.meters

        MeterTile {
            required property string key
            required value
            required share
            required tone
            required property var model

            objectName: "meter_" + key
            Layout.fillWidth: true
            Layout.fillHeight: true
            name: root.name(key)
            unit: root.unit(key)
            word: root.word(model.word)
        }
    }
}
