"""What a machine can check of one open page: names, targets, order, contrast, whether words can be read.

Each check returns what it looked at and what is wrong, in words with the page's own names.
"""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from itertools import pairwise
from typing import Any, Final, Protocol

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QRectF
from PySide6.QtGui import QAccessible, QAccessibleActionInterface, QColor, QImage
from PySide6.QtQml import QJSValue, QQmlExpression, qmlContext
from PySide6.QtQuick import QQuickItem, QQuickWindow
from shiboken6 import getCppPointer

from app.bootstrap import Screens
from app.domain.themes import contrast
from app.ui.pilot import rest
from app.ui.reading import Spot, View, interface_of, read
from tests.gui import legible

WHOLE_PAGE: Final = "wake"
LEAST_TARGET: Final = {"kiosk": 64.0, "tablet": 56.0}
TAGS: Final = re.compile(r"<[^>]+>")
WORD: Final = re.compile(r"\w{2,}")
KEY_WIDTH: Final = 40.0
"""Keys of the tablet's screen keyboard are narrower than other targets, and higher."""
LARGE_PX, LARGE_BOLD_PX, BOLD = 31, 25, 600
LEAST: Final = {"words": 4.5, "large words": 3.0}
UNSEEN: Final = 0.05
ROUNDING: Final = 1.0
ROUND: Final = """(function() {
    const first = nextItemInFocusChain(true);
    const round = [first];
    for (let at = first.nextItemInFocusChain(true); at !== first; at = at.nextItemInFocusChain(true)) {
        if (!at || round.includes(at))
            return [];
        round.push(at);
    }
    return round;
})()"""
Picture = npt.NDArray[np.uint8]
FRAMES_MS: Final = 100
SAME, PLAIN, ALL_INK = 12, 0.3, 0.95


@dataclass(slots=True)
class Finding:
    """What a check looked at somewhere, and what is wrong there."""

    check: str
    where: str
    looked: int = 0
    faults: list[str] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)


class Shown(Protocol):
    """An open program: its window, and its view models by their QML names."""

    screens: Screens

    def model(self, name: str) -> Any:
        """Return a view model."""


Check = Callable[[Shown, str], Finding]


def names(at: Shown, where: str) -> Finding:
    """Whatever can be touched has a role that tells so, a name, and an action that a reader can do."""
    found = Finding("names", where)
    for item in _controls(at.screens.window):
        interface = QAccessible.queryAccessibleInterface(item)
        if interface is not None and interface.role() == QAccessible.Role.StaticText and not item.activeFocusOnTab():
            continue  # a row that only tells
        found.looked += 1
        if interface is None:
            found.faults.append(f"{_call(item)} is not in the accessibility tree")
            continue
        if not interface.text(QAccessible.Text.Name).strip():
            found.faults.append(f"{_call(item)} has no name")
        if interface.role() in {QAccessible.Role.StaticText, QAccessible.Role.NoRole, QAccessible.Role.Client}:
            found.faults.append(f"{_call(item)} has no role")
        if item.inherits("QQuickAbstractButton"):
            actions = interface.actionInterface()
            if actions is None or QAccessibleActionInterface.pressAction() not in actions.actionNames():
                found.faults.append(f"{_call(item)} cannot be pressed by a reader")
    unnamed = [spot for spot in read(at.screens.window).spots if spot.operable and not spot.heard.name]
    found.faults += [f"a {spot.heard.kind} at {spot.rect.x()}, {spot.rect.y()} has no name" for spot in unnamed]
    return found


def targets(at: Shown, where: str) -> Finding:
    """Whatever can be touched is large enough: 64 px on kiosks, 56 px on tablets, of the page's own pixels."""
    found = Finding("targets", where)
    profile = str(at.model("Session").property("profile"))
    least = LEAST_TARGET[profile]
    for item in _controls(at.screens.window):
        if not item.inherits("QQuickAbstractButton") or item.opacity() < UNSEEN:
            continue
        found.looked += 1
        narrowest = KEY_WIDTH if profile == "tablet" and item.metaObject().className().startswith("Key_") else least
        if item.width() + ROUNDING < narrowest or item.height() + ROUNDING < least:
            found.faults.append(f"{_call(item)} is {item.width():.0f} x {item.height():.0f} px")
    return found


def order(at: Shown, where: str) -> Finding:
    """Tab reaches everything that can be used, in the order in which it is read, round and back again."""
    found = Finding("order", where)
    view = read(at.screens.window)
    wanted = [spot for spot in view.spots if spot.operable and spot.heard.enabled and not spot.group]
    chain = _chain(at.screens.window)
    reached = [QAccessible.uniqueId(its) for item in chain if (its := QAccessible.queryAccessibleInterface(item))]
    found.looked = len(wanted)
    # keys and the words that they offer are not in `wanted`: typing does the same, and they must not take the focus
    lost = [spot for spot in wanted if spot.key not in reached and not _by_key(spot)]
    found.faults += [f"{spot.heard.name!r} is not reached by Tab" for spot in lost]
    there = [key for key in reached if view.find(key)]
    expected = [spot.key for spot in wanted if spot.key in reached]
    start = there.index(expected[0]) if expected and expected[0] in there else 0
    turned = [key for key in (*there[start:], *there[:start]) if key in expected]
    if turned != expected:
        at_fault = next((two for one, two in zip(turned, expected, strict=False) if one != two), 0)
        spot = view.find(at_fault)
        found.faults.append(f"Tab goes another way than reading at {spot.heard.name if spot else ''!r}")
    found.faults += _upwards(wanted)
    return found


def reading(at: Shown, where: str) -> Finding:
    """The page has a name, and every text on it is in the accessibility tree."""
    found = Finding("reading", where)
    view = read(at.screens.window)
    found.looked = len(view.spots)
    if not view.place[1]:
        found.faults.append("the page has no name")
    heard = _said(view).casefold()
    for item in _below(legible.front(at.screens.window)):
        text = TAGS.sub("", str(item.property("text") or "")).strip() if item.inherits("QQuickText") else ""
        told_otherwise = _is_state(item) or _is_initials(item)
        if text and _on_screen(item, at.screens.window) and not told_otherwise and not _is_heard(text, heard):
            found.faults.append(f"{text!r} is shown but not in the accessibility tree")
    return found


def contrasts(at: Shown, where: str) -> Finding:
    """Words stand out from what is painted under them: 4.5, large ones 3 (EN 301 549, 11.1.4.3)."""
    found = Finding("contrast", where)
    rest(FRAMES_MS)
    picture = _pixels(at.screens.window)
    pairs: set[str] = set()
    for item in _below(legible.front(at.screens.window)):
        if (
            not item.inherits("QQuickText")
            or not item.property("text")
            or not _on_screen(item, at.screens.window)
            or _faint(item)
        ):
            continue
        ground = _ground(picture, item)
        if ground is None:
            continue
        front: QColor = item.property("color")
        found.looked += 1
        value = contrast(front.name(), ground.name())
        pairs.add(f"{front.name()} on {ground.name()}: {value:.1f}")
        kind = "large words" if _is_large(item) else "words"
        if value < LEAST[kind]:
            found.faults.append(f"{str(item.property('text'))!r}: {front.name()} on {ground.name()} is {value:.2f}")
    found.notes = sorted(pairs)
    return found


def legibility(at: Shown, where: str) -> Finding:
    """No word is cut off, leaves its control or covers another."""
    texts = [item for item in _below(legible.front(at.screens.window)) if item.inherits("QQuickText")]
    return Finding("text size", where, len(texts), legible.left_over(at.screens.window))


def _controls(window: QQuickWindow) -> Iterator[QQuickItem]:
    for item in _below(legible.front(window)):
        touched = item.inherits("QQuickAbstractButton") or item.inherits("QQuickTextInput")
        if touched and item.isEnabled() and item.width() > 0 and not _hidden(item) and not _silent(item):
            yield item


def _silent(item: QQuickItem) -> bool:
    """Tell whether it is a gap in a row of keys, which nobody can use."""
    return item.property("code") in {"", "{half}"} and item.metaObject().className().startswith("Key_")


def _hidden(item: QQuickItem) -> bool:
    above: QQuickItem | None = item
    while above is not None:
        if above.opacity() < UNSEEN or above.property("closing"):
            return True
        above = above.parentItem()
    return not item.isVisible()


def _chain(window: QQuickWindow) -> list[QQuickItem]:
    """Return what Tab goes through, once round; empty when it never comes back to its first.

    Asked in QML: PySide would make each item the owner of the next one, which ends badly when the round closes.
    """
    pages = window.findChild(QQuickItem, "pages")
    assert isinstance(pages, QQuickItem)
    context = qmlContext(pages)
    assert context is not None
    found, undefined = QQmlExpression(context, pages, ROUND).evaluate()
    assert not undefined
    return list(found.toVariant() if isinstance(found, QJSValue) else found)


def _by_key(spot: Spot) -> bool:
    """Tell whether keys do the same: deleting what a field holds, typing the digits of a number pad."""
    interface = interface_of(spot.key)
    item = interface.object() if interface is not None else None
    return item is not None and (
        item.objectName().endswith("Clear") or item.metaObject().className().startswith("Key_")
    )


def _upwards(spots: list[Spot]) -> list[str]:
    """Return where reading goes back up in the same column."""
    faults = []
    for one, two in pairwise(spots):
        same_column = one.rect.left() < two.rect.right() and two.rect.left() < one.rect.right()
        inside = one.rect.contains(two.rect) or two.rect.contains(one.rect)
        above = same_column and not inside and two.rect.bottom() < one.rect.top()
        if above and one.bar == two.bar and _scrolls_in(one) == _scrolls_in(two):
            faults.append(f"{two.heard.name!r} is read after {one.heard.name!r}, which stands below it")
    return faults


def _is_initials(item: QQuickItem) -> bool:
    """Tell whether it is a picture made of the initials of a name: the name itself is in the tree."""
    above = item.parentItem()
    return above is not None and above.metaObject().className().startswith("Avatar_")


def _is_state(item: QQuickItem) -> bool:
    """Tell whether it writes whether a switch is on: that is in the tree as a state."""
    pill = item.parentItem()
    while pill is not None and not pill.metaObject().className().startswith("StatusPill_"):
        pill = pill.parentItem()
    control = pill
    while control is not None and not control.property("markable"):
        control = control.parentItem()
    return control is not None


def _scrolls_in(spot: Spot) -> str:
    """Return which scrolling part of the page a thing is in: places in different ones cannot be compared."""
    interface = interface_of(spot.key)
    item = interface.object() if interface is not None else None
    while isinstance(item, QQuickItem) and not item.inherits("QQuickFlickable"):
        item = item.parentItem()
    return str(getCppPointer(item)[0]) if isinstance(item, QQuickItem) else ""


def _said(view: View) -> str:
    return " ".join(f"{spot.heard.name} {spot.heard.value} {spot.heard.detail}" for spot in view.spots)


def _is_heard(text: str, heard: str) -> bool:
    """Tell whether what a text says is heard, be it in the words of the control that it stands on."""
    return all(word in heard for word in WORD.findall(text.casefold()))


def _below(item: QQuickItem) -> Iterator[QQuickItem]:
    for child in item.childItems():
        if child.isVisible() and child.opacity() >= UNSEEN:
            yield child
            yield from _below(child)


def _on_screen(item: QQuickItem, window: QQuickWindow) -> bool:
    place = item.mapRectToScene(QRectF(0, 0, item.width(), item.height()))
    shown = QRectF(0, 0, window.width(), window.height())
    above = item.parentItem()
    while above is not None:
        if above.clip():
            shown = shown.intersected(above.mapRectToScene(QRectF(0, 0, above.width(), above.height())))
        above = above.parentItem()
    return shown.contains(place) and place.width() > 1 and not _hidden(item)


def _faint(item: QQuickItem) -> bool:
    """Tell whether it belongs to something that cannot be used now, or fades: the rule leaves those out."""
    above: QQuickItem | None = item
    while above is not None:
        if not above.isEnabled() or above.opacity() < 1:
            return True
        above = above.parentItem()
    return False


def _pixels(window: QQuickWindow) -> Picture:
    """Return what is painted, as rows of red, green and blue."""
    image = window.grabWindow().convertToFormat(QImage.Format.Format_RGB888)
    rows = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.bytesPerLine())
    return rows[:, : image.width() * 3].reshape(image.height(), image.width(), 3).copy()


def _ground(picture: Picture, item: QQuickItem) -> QColor | None:
    """Return the colour that most of a text's own box has, None when it stands on a picture."""
    box = item.mapRectToScene(QRectF(0, 0, item.width(), item.height())).toAlignedRect()
    pixels = picture[max(box.top(), 0) : box.bottom() + 1, max(box.left(), 0) : box.right() + 1].reshape(-1, 3)
    if not len(pixels):
        return None
    front = item.property("color")
    ink = (np.abs(pixels.astype(int) - (front.red(), front.green(), front.blue())) < SAME).all(axis=1)
    if not ink.any():
        return None  # something else lies over it
    ground = pixels if ink.mean() > ALL_INK else pixels[~ink]
    codes = (ground // SAME).astype(np.int32) @ (1 << 10, 1 << 5, 1)
    counts = np.bincount(codes)
    if counts.max() < len(pixels) * PLAIN:
        return None
    red, green, blue = (int(value) for value in ground[codes == counts.argmax()].mean(axis=0).round())
    return QColor(red, green, blue)


def _is_large(item: QQuickItem) -> bool:
    font = item.property("font")
    return bool(font.pixelSize() >= LARGE_PX or (font.pixelSize() >= LARGE_BOLD_PX and font.weight() >= BOLD))


def _call(item: QQuickItem) -> str:
    name = item.objectName() or str(item.property("text") or "")
    return name or item.metaObject().className().split("_")[0]
