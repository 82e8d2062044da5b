pragma Singleton
import QtQml

/* Which sheet lies over the page: "" | "language" | "accessibility" | "basketCode" and others. The idle warning lies over everything. */
QtObject {
    id: root

    property string current: ""

    function open(name: string): void {
        root.current = name;
    }

    function close(): void {
        root.current = "";
    }
}
