"""What can be heard of a window: its accessibility tree in reading order, as things with words and a place.

A modal dialog hides what is behind it. Two properties that an item or something around it may have are understood:
`spokenLanguage`, the language of its text, and `personal`, true for what others must not hear; of a field also
`masked`, true when what it holds is said as dots.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from typing import Final

from PySide6.QtCore import QObject, QRect
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtQuick import QQuickItem, QQuickWindow
from shiboken6 import getCppPointer

from app.viewmodels import speech_words as words
from app.viewmodels.speech_words import Heard

Role = QAccessible.Role
KINDS: Final = {
    Role.Button: words.BUTTON,
    Role.Link: words.BUTTON,
    Role.ListItem: words.TEXT,
    Role.PageTab: words.BUTTON,
    Role.CheckBox: words.TOGGLE,
    Role.RadioButton: words.CHOICE,
    Role.EditableText: words.FIELD,
    Role.Heading: words.HEADING,
    Role.StaticText: words.TEXT,
    Role.Graphic: words.PICTURE,
    Role.AlertMessage: words.ALERT,
    Role.Notification: words.ALERT,
    Role.ProgressBar: words.PROGRESS,
    Role.SpinBox: words.TEXT,
    Role.Grouping: words.TEXT,
    Role.List: words.TEXT,
    Role.PageTabList: words.TEXT,
}
PLACES: Final = frozenset({Role.Pane, Role.Dialog})
SPEECH_BAR: Final = "speechBar"
BARS: Final = frozenset({"topBar", "rail", SPEECH_BAR})
LANGUAGE, PERSONAL, MASKED = "spokenLanguage", "personal", "masked"


@dataclass(frozen=True, slots=True)
class Spot:
    """A thing that can be heard.

    `key` finds it again, `rect` is on the screen; `bar` names the bar, and `group` the row of keys, that it is in.
    """

    key: int
    heard: Heard
    rect: QRect
    focused: bool = False
    bar: str = ""
    group: int = 0

    @property
    def operable(self) -> bool:
        """Whether something can be done with it."""
        return self.heard.kind in words.OPERABLE


@dataclass(frozen=True, slots=True)
class View:
    """What is shown: `place` is the page or dialog (its key and name), `spots` what is on it."""

    place: tuple[int, str] = (0, "")
    spots: tuple[Spot, ...] = field(default=())

    def find(self, key: int) -> Spot | None:
        """Return the thing with this key, None when it is not shown."""
        return next((spot for spot in self.spots if spot.key == key), None)

    def at(self, x: int, y: int) -> Spot | None:
        """Return the smallest thing at a place of the screen; what can be used goes before what can only be read."""
        there = [spot for spot in self.spots if spot.rect.contains(x, y)]
        return min(there, key=lambda spot: (not spot.operable, _area(spot.rect)), default=None)


@dataclass(frozen=True, slots=True)
class _Around:
    """What holds for everything inside an item."""

    language: str = ""
    personal: bool = False
    bar: str = ""
    group: int = 0


def read(window: QQuickWindow) -> View:
    """Return what can be heard of a window now."""
    root = QAccessible.queryAccessibleInterface(window)
    if root is None:
        return View()
    top, place = _foremost(root)
    bars = () if top is root else tuple(_shown(root, Role.ToolBar))
    inside = [spot for part in (top, *bars) for spot in _below(part, _start(part), window.contentItem())]
    return View(place, tuple(inside))


def interface_of(key: int) -> QAccessibleInterface | None:
    """Return the accessibility interface of a thing that was read, None when it is gone."""
    found = QAccessible.accessibleInterface(key)
    return found if found is not None and found.isValid() else None


def _foremost(root: QAccessibleInterface) -> tuple[QAccessibleInterface, tuple[int, str]]:
    """Return the last open dialog, or the window itself with the last page that is shown."""
    dialogs = list(_shown(root, Role.Dialog))
    if dialogs:
        return dialogs[-1], _named(dialogs[-1])
    pages = [pane for pane in _shown(root, Role.Pane) if _name(pane)]
    return root, _named(pages[-1]) if pages else (0, "")


def _start(part: QAccessibleInterface) -> _Around:
    item = part.object()
    name = item.objectName() if item is not None else ""
    return _Around(bar=name if name in BARS else "")


def _shown(interface: QAccessibleInterface, role: QAccessible.Role) -> Iterator[QAccessibleInterface]:
    for child in _children(interface):
        if child.role() == role:
            yield child
        yield from _shown(child, role)


def _children(interface: QAccessibleInterface) -> Iterator[QAccessibleInterface]:
    for index in range(interface.childCount()):
        child = interface.child(index)
        if child is not None and not child.state().invisible and not _closing(child):
            yield child


def _closing(interface: QAccessibleInterface) -> bool:
    """Tell whether this is a sheet that fades away: it can be seen for a moment, but no longer used."""
    return interface.role() == Role.Dialog and bool(interface.state().disabled)


def _below(interface: QAccessibleInterface, around: _Around, stop: QObject) -> Iterator[Spot]:
    for child in _children(interface):
        item = child.object()
        here = _around(item, interface.object(), around, stop)
        if child.role() in KINDS:
            spot = _spot(child, item, here)
            if spot.heard.name or spot.operable:
                yield spot
        yield from _below(child, here, stop)


def _around(item: QObject | None, above: QObject | None, around: _Around, stop: QObject) -> _Around:
    """Take over what the item, and the items between it and the one above in the tree, say of their inside."""
    steps = []
    while isinstance(item, QQuickItem) and item is not above and item is not stop:
        steps.append(item)
        item = item.parentItem()
    for step in reversed(steps):
        language, personal, name = step.property(LANGUAGE), step.property(PERSONAL), step.objectName()
        if language or personal or name in BARS or step.inherits("QQuickRowLayout"):
            around = replace(
                around,
                language=str(language or around.language),
                personal=bool(personal) or around.personal,
                bar=name if name in BARS else around.bar,
                group=getCppPointer(step)[0] if _is_key_row(step) else around.group,
            )
    return around


def _is_key_row(item: QQuickItem) -> bool:
    return item.metaObject().className().startswith(("KeyRow_", "SuggestionBar_"))


def _spot(interface: QAccessibleInterface, item: QObject | None, around: _Around) -> Spot:
    state, kind = interface.state(), KINDS[interface.role()]
    if interface.role() == Role.ListItem and state.focusable:
        kind = words.BUTTON
    if kind == words.FIELD and (state.passwordEdit or (item is not None and item.property(MASKED))):
        kind = words.SECRET
    heard = Heard(
        kind,
        _name(interface),
        _value(interface, item, kind),
        interface.text(QAccessible.Text.Description),
        bool(state.checked) if kind in {words.TOGGLE, words.CHOICE} else None,
        not state.disabled,
        around.language,
        around.personal,
    )
    return Spot(QAccessible.uniqueId(interface), heard, interface.rect(), bool(state.focused), around.bar, around.group)


def _value(interface: QAccessibleInterface, item: QObject | None, kind: str) -> str:
    if kind in {words.FIELD, words.SECRET}:
        typed = (item.property("text") or item.property("entered")) if item else ""
        return str(typed or "")
    return interface.text(QAccessible.Text.Value)


def _name(interface: QAccessibleInterface) -> str:
    return interface.text(QAccessible.Text.Name).replace("\n", " ").strip()


def _named(interface: QAccessibleInterface) -> tuple[int, str]:
    return QAccessible.uniqueId(interface), _name(interface)


def _area(rect: QRect) -> int:
    return rect.width() * rect.height()
