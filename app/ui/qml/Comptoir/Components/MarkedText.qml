pragma ComponentBehavior: Bound
import QtQuick
import Comptoir.Theme

/* One sentence with a part in colour: "Tours Nord · " + "6 en stock" + "". */
AppText {
    id: root

    property string before: ""
    property string marked: ""
    property string after: ""
    property bool struck: false
    property color markColour: Theme.colours.ink
    readonly property string mark: struck ? "<s>" + escaped(marked) + "</s>" : escaped(marked)

    function escaped(plain: string): string {
        return plain.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
    }

    textFormat: Text.StyledText
    text: root.escaped(before) + "<font color=\"" + String(root.markColour) + "\">" + root.mark
          + "</font>" + root.escaped(root.after)

    Accessible.name: root.before + root.marked + root.after
}
