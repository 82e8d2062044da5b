"""Where words of a person could be left: files, memory, items, what a screen reader hears. For tests of the wipe."""

import gc
import types
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtQuick import QQuickItem, QQuickWindow

TEXTS, UNTRACKED = {str, bytes, bytearray}, {tuple, dict}
SHORTEST = 6  # letters of the shortest word that is looked for


class Canaries:
    """Words that must be nowhere.

    They are kept and looked for backwards, in texts that are turned round: so nothing here is what is looked for.
    """

    def __init__(self, words: Iterable[str]) -> None:
        """Take the words turned round, in small letters."""
        self._backwards = tuple(words)

    def spell(self, number: int) -> str:
        """Return a word, for the moment."""
        return self._backwards[number][::-1]

    def found_in(self, text: str | bytes | bytearray) -> bool:
        """Tell whether any word is in a text, whatever its case; in bytes as UTF-8 and UTF-16."""
        if isinstance(text, str):
            turned = text[::-1].lower()
            return any(word in turned for word in self._backwards)
        raw = bytes(text)[::-1].lower()
        return any(word.encode(code) in raw for word in self._backwards for code in ("utf-8", "utf-16-be"))


def in_files(folder: Path, canaries: Canaries) -> list[str]:
    """Return the files, anywhere below, whose raw bytes hold a word."""
    return [str(file) for file in folder.rglob("*") if file.is_file() and canaries.found_in(file.read_bytes())]


def in_memory(canaries: Canaries) -> dict[str, str]:
    """Return the texts with a word that anything in this process holds, each with one that holds it."""
    gc.collect()
    seen: set[int] = set()
    found: dict[str, str] = {}
    for holder in gc.get_objects():
        if isinstance(holder, types.FrameType) or holder is seen or holder is found:
            continue
        for text in _texts(holder):
            if id(text) not in seen:
                seen.add(id(text))
                if len(text) >= SHORTEST and canaries.found_in(text):
                    found[str(text)] = _named(holder)
    return found


def _texts(holder: object) -> list[Any]:
    """Return the texts that an object holds, also through what the collector does not track."""
    parts = gc.get_referents(holder)
    inner = [x for part in parts if type(part) in UNTRACKED and not gc.is_tracked(part) for x in gc.get_referents(part)]
    return [part for part in (*parts, *inner) if type(part) in TEXTS]


def _named(holder: object) -> str:
    kind = type(holder).__qualname__
    if not isinstance(holder, dict):
        return kind
    owners = [type(owner).__qualname__ for owner in gc.get_referrers(holder) if not isinstance(owner, types.FrameType)]
    return f"dict of {owners[:3]} with {[str(key)[:30] for key in holder][:6]}"


def in_items(window: QQuickWindow, canaries: Canaries) -> list[str]:
    """Return the properties of items, shown or hidden, that hold a word."""
    objects: list[QObject] = [*_items(window.contentItem()), *window.findChildren(QObject)]
    return [f"{spot}: {value!r}" for one in objects for spot, value in _values(one) if canaries.found_in(value)]


def undoable(window: QQuickWindow) -> list[str]:
    """Return the fields that could bring back what was typed."""
    fields = [item for item in _items(window.contentItem()) if item.inherits("QQuickTextInput")]
    return [item.objectName() for item in fields if item.property("canUndo") or item.property("canRedo")]


def properties(model: QObject, canaries: Canaries) -> list[str]:
    """Return the properties of a view model that hold a word."""
    return [f"{spot}: {value!r}" for spot, value in _values(model) if canaries.found_in(value)]


def heard(window: QQuickWindow) -> list[str]:
    """Return all that a screen reader can read."""
    top = QAccessible.queryAccessibleInterface(window)
    assert top is not None
    return list(_read(top, 0))


def _read(interface: QAccessibleInterface, depth: int) -> Iterator[str]:
    kinds = (QAccessible.Text.Name, QAccessible.Text.Value, QAccessible.Text.Description)
    yield from (interface.text(kind) for kind in kinds)
    for number in range(interface.childCount() if depth < 60 else 0):
        child = interface.child(number)
        if child is not None and child.isValid():
            yield from _read(child, depth + 1)


def _items(item: QQuickItem) -> Iterator[QQuickItem]:
    yield item
    for child in item.childItems():
        yield from _items(child)


def _values(one: QObject) -> Iterator[tuple[str, str]]:
    meta = one.metaObject()
    for number in range(meta.propertyCount()):
        prop = meta.property(number)
        kind, name = str(prop.typeName()), str(prop.name())
        value = prop.read(one) if prop.isReadable() and kind in KINDS else None
        if value:
            yield f"{meta.className()} {one.objectName()}.{name}", str(value)


KINDS = {"QString", "QVariant", "QVariantMap", "QVariantList", "QStringList", "QUrl", "QJSValue"}
