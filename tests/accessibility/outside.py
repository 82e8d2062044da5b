"""Reads a program through AT-SPI as a screen reader does: `python3 outside.py NAME`; a JSON line asks, one answers.

Run by the system's Python, which has python3-gi; it knows nothing of Comptoir or Qt. Asked are {"ask": "tree"},
{"ask": "act", "path", "action"}, {"ask": "write", "path", "text"}, {"ask": "set_value", "path", "value"} and
{"ask": "heard"}. An answer is {"answer": ...} or {"error": why}.
"""

import json
import sys
from typing import Any

from gi.repository import Gio, GLib

REGISTRY, ROOT = "org.a11y.atspi.Registry", "/org/a11y/atspi/accessible/root"
ATSPI, PROPERTIES = "org.a11y.atspi.", "org.freedesktop.DBus.Properties"
STATES = {
    4: "checked", 7: "editable", 8: "enabled", 11: "focusable", 12: "focused", 23: "selected", 25: "showing",
    30: "visible", 41: "checkable",
}  # fmt: skip
EVENTS = ("object:announcement", "object:state-changed", "object:property-change", "object:text-changed")
GONE = "UnknownObject"
PATIENCE_MS, COORDINATES_SCREEN, DEEPEST = 5000, 0, 60


class Outside:
    """A connection to the accessibility bus, and to the program of this name there."""

    def __init__(self, name: str) -> None:
        """Find the bus by the session's, as every assistive technology does, and listen to what is told."""
        session = Gio.bus_get_sync(Gio.BusType.SESSION)
        address = _call(session, "org.a11y.Bus", "/org/a11y/bus", "org.a11y.Bus", "GetAddress")
        flags = Gio.DBusConnectionFlags.AUTHENTICATION_CLIENT | Gio.DBusConnectionFlags.MESSAGE_BUS_CONNECTION
        self._bus = Gio.DBusConnection.new_for_address_sync(address, flags, None, None)
        self._name, self._program = name, ""
        self._heard: list[list[Any]] = []
        self._listen()

    def tree(self) -> list[dict[str, Any]]:
        """Return all that is shown, each object after the one that it is in."""
        found: list[dict[str, Any]] = []
        self._walk(ROOT, "", 0, found)
        return found

    def act(self, path: str, action: int = 0) -> bool:
        """Do an action of an object, the first one unless told; tell whether it was done."""
        return bool(self._ask(path, "Action", "DoAction", GLib.Variant("(i)", (action,))))

    def write(self, path: str, text: str) -> bool:
        """Put a text in the place of what a field holds; tell whether it was done."""
        return bool(self._ask(path, "EditableText", "SetTextContents", GLib.Variant("(s)", (text,))))

    def set_value(self, path: str, value: float) -> bool:
        """Set the value of a thing that has one."""
        wanted = GLib.Variant("d", value)
        self._call(path, PROPERTIES, "Set", GLib.Variant("(ssv)", (ATSPI + "Value", "CurrentValue", wanted)))
        return True

    def heard(self) -> list[list[Any]]:
        """Return what was told since it was last asked: what happened, its detail, its value."""
        context = GLib.MainContext.default()
        while context.iteration(may_block=False):
            pass
        heard, self._heard = self._heard, []
        return heard

    def _listen(self) -> None:
        for event in EVENTS:
            arguments = GLib.Variant("(sass)", (event, [], ""))
            _call(self._bus, REGISTRY, "/org/a11y/atspi/registry", ATSPI + "Registry", "RegisterEvent", arguments)
        flags = Gio.DBusSignalFlags.NONE
        self._bus.signal_subscribe(None, ATSPI + "Event.Object", None, None, None, flags, self._note)

    def _note(self, *told: Any) -> None:
        detail, _, _, value = told[5].unpack()[:4]
        self._heard.append([told[4], detail, value if isinstance(value, (str, int, float)) else ""])

    def _find(self) -> str:
        """Return the name of the program on the bus."""
        named = GLib.Variant("(ss)", (ATSPI + "Accessible", "Name"))
        for sender, path in _call(self._bus, REGISTRY, ROOT, ATSPI + "Accessible", "GetChildren"):
            if _call(self._bus, sender, path, PROPERTIES, "Get", named) == self._name:
                return str(sender)
        message = f"{self._name} is not on the accessibility bus"
        raise LookupError(message)

    def _call(self, path: str, interface: str, method: str, arguments: GLib.Variant = None) -> Any:
        self._program = self._program or self._find()
        return _call(self._bus, self._program, path, interface, method, arguments)

    def _ask(self, path: str, interface: str, method: str, arguments: GLib.Variant = None) -> Any:
        return self._call(path, ATSPI + interface, method, arguments)

    def _get(self, path: str, interface: str, name: str) -> Any:
        return self._call(path, PROPERTIES, "Get", GLib.Variant("(ss)", (ATSPI + interface, name)))

    def _walk(self, path: str, above: str, depth: int, found: list[dict[str, Any]]) -> None:
        try:
            low, high = self._ask(path, "Accessible", "GetState")
            states = [word for bit, word in STATES.items() if (low | high << 32) >> bit & 1]
            if depth > DEEPEST or (depth > 1 and "showing" not in states):
                return
            found.append(self._told(path, states) | {"path": path, "above": above})
            children = self._ask(path, "Accessible", "GetChildren")
        except GLib.Error as error:
            if GONE not in str(error):
                raise
            return  # it went while it was looked at
        for _, child in children:
            self._walk(child, path, depth + 1, found)

    def _told(self, path: str, states: list[str]) -> dict[str, Any]:
        """Return what an object tells of itself."""
        interfaces = [name.removeprefix(ATSPI) for name in self._ask(path, "Accessible", "GetInterfaces")]
        told = {
            "name": self._get(path, "Accessible", "Name"),
            "description": self._get(path, "Accessible", "Description"),
            "role": self._ask(path, "Accessible", "GetRoleName"),
            "states": states,
            "interfaces": interfaces,
        }
        if "Component" in interfaces:
            told["box"] = self._ask(path, "Component", "GetExtents", GLib.Variant("(u)", (COORDINATES_SCREEN,)))
        if "Action" in interfaces:
            told["actions"] = [action[0] for action in self._ask(path, "Action", "GetActions")]
        if "Value" in interfaces:
            told["value"] = self._get(path, "Value", "CurrentValue")
            told["most"] = self._get(path, "Value", "MaximumValue")
        if "Text" in interfaces:
            told["text"] = self._ask(path, "Text", "GetText", GLib.Variant("(ii)", (0, -1)))
        return told


def _call(
    bus: Gio.DBusConnection, name: str, path: str, interface: str, method: str, arguments: GLib.Variant = None
) -> Any:
    """Return the first thing of an answer, None when it says nothing."""
    answer = bus.call_sync(name, path, interface, method, arguments, None, Gio.DBusCallFlags.NONE, PATIENCE_MS, None)
    return next(iter(answer.unpack()), None)


def main() -> None:
    """Answer until nobody asks any more."""
    outside = None
    for line in sys.stdin:
        asked = json.loads(line)
        try:
            outside = outside or Outside(sys.argv[1])  # not in the moment in which the bus itself only begins
            answer = {"answer": getattr(outside, asked.pop("ask"))(**asked)}
        except (GLib.Error, LookupError) as error:
            answer = {"error": str(error)}
        sys.stdout.write(json.dumps(answer) + "\n")
        sys.stdout.flush()


if __name__ == "__main__":
    main()
