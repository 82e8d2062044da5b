"""Whether every text of a window can be read: nothing cut off, nothing running into something else."""

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QRectF
from PySide6.QtGui import QAccessible, QGuiApplication
from PySide6.QtQml import QQmlExpression, qmlContext
from PySide6.QtQuick import QQuickItem, QQuickWindow

from app.ui.pilot import rest
from app.ui.reading import interface_of, read

SLACK = 2.0  # pixels: letters lean out of their boxes a little
UNSEEN = 0.05
BLANK = 0.3  # of the size of letters: the space between words
LINE = 1.3  # of the size of letters: what a line of them can fill
BEHIND = frozenset({"wake"})  # the whole of the attract page can be touched; its words stand on that
DRAWN = frozenset({"storePlan"})  # rivers and towns of a map lie under its pins
BESIDE = "pin-"  # a pin of a map has its name beside it
RIGHT, CENTRE, BOTTOM, MIDDLE, WHOLE = 2, 4, 64, 128, 3  # alignments and Text.ElideNone, as Qt numbers them
TRIES, PAUSE_MS = 25, 40
SETTING = "[effectiveHorizontalAlignment, verticalAlignment, elide].join()"  # enumerations that Python cannot read


@dataclass(frozen=True, slots=True)
class Words:
    """A text on the screen: where its letters are, and what of them can be seen through what clips them."""

    item: QQuickItem
    text: str
    painted: QRectF
    seen: QRectF
    scrolled: bool
    elided: bool


def front(window: QQuickWindow) -> QQuickItem:
    """Return what a person deals with: the sheet that is open, else all. What is behind a sheet lies under its veil."""
    interface = interface_of(read(window).place[0])
    item = interface.object() if interface is not None and interface.role() == QAccessible.Role.Dialog else None
    return item if isinstance(item, QQuickItem) else window.contentItem()


def faults(window: QQuickWindow) -> list[str]:
    """Return what cannot be read: one line for each text that is cut off, leaves its control or covers another."""
    root = front(window)
    controls: list[tuple[QQuickItem, QRectF]] = []
    texts = list(_texts(root, QRectF(0, 0, window.width(), window.height()), controls, scrolled=False))
    return [*_cut(texts, root), *_crowded(texts), *_covered(texts, controls)]


def left_over(window: QQuickWindow) -> list[str]:
    """Return what is wrong once the page has come to rest; what is only on its way there does not count."""
    QGuiApplication.processEvents()
    found = faults(window)
    for _ in range(TRIES):
        if not found:
            break
        rest(PAUSE_MS)
        found = faults(window)
    return found


def _texts(
    item: QQuickItem, clip: QRectF, controls: list[tuple[QQuickItem, QRectF]], *, scrolled: bool
) -> Iterator[Words]:
    if not item.isVisible() or item.opacity() < UNSEEN or item.objectName() in DRAWN:
        return
    if item.clip():
        clip = clip.intersected(_rect(item))
    scrolled = scrolled or item.inherits("QQuickFlickable")
    if item.inherits("QQuickText") and item.property("text"):
        across, down, elide = _setting(item)
        painted = _painted(item, across, down)
        yield Words(item, str(item.property("text")), painted, painted.intersected(clip), scrolled, elide != WHOLE)
    elif item.inherits("QQuickAbstractButton"):
        controls.append((item, _rect(item).intersected(clip)))
    for child in item.childItems():
        yield from _texts(child, clip, controls, scrolled=scrolled)


def _cut(texts: list[Words], root: QQuickItem) -> Iterator[str]:
    for words in texts:
        item, elided = words.item, words.elided
        room = item.width() - _number(item, "leftPadding") - _number(item, "rightPadding")
        if _number(item, "contentWidth") > room + SLACK + _blank(item) and not elided:
            yield _line("wider than its place", words)
        if _ink(item) > item.height() + SLACK and not elided:
            yield _line("higher than its place", words)
        control = _control(item)
        if control is not None and not _roomy(_rect(control)).contains(words.painted):
            yield _line(f"leaves its control {control.objectName()}", words)
        if words.painted.left() < -SLACK or words.painted.right() > root.width() + SLACK:
            if not _sideways(item):
                yield _line("leaves the screen sideways", words)
        elif not words.scrolled and words.painted.bottom() > root.height() + SLACK:
            yield _line("leaves the screen below", words)
        if not words.scrolled and not words.seen.isEmpty() and words.seen.height() < words.painted.height() - 2 * SLACK:
            yield _line("is cut by its frame", words)


def _crowded(texts: list[Words]) -> Iterator[str]:
    seen = [words for words in texts if not words.seen.isEmpty()]
    seen.sort(key=lambda words: words.seen.top())
    for place, upper in enumerate(seen):
        for lower in seen[place + 1 :]:
            if lower.seen.top() > upper.seen.bottom() - SLACK:
                break
            if _touch(upper.seen, lower.seen):
                yield _line(f"covers {lower.text!r}", upper)


def _covered(texts: list[Words], controls: list[tuple[QQuickItem, QRectF]]) -> Iterator[str]:
    boxes = [(control, box) for control, box in controls if control.objectName() not in BEHIND]
    for words in texts:
        for control, box in boxes:
            if _touch(words.seen, box) and not _related(words.item, control):
                yield _line(f"lies under the control {control.objectName() or control.property('text')}", words)


def _related(item: QQuickItem, control: QQuickItem) -> bool:
    return _within(item, control) or _within(control, item.parentItem())


def _touch(one: QRectF, other: QRectF) -> bool:
    both = one.intersected(other)
    return both.width() > 2 * SLACK and both.height() > 2 * SLACK


def _setting(item: QQuickItem) -> tuple[int, int, int]:
    context = qmlContext(item)
    assert context is not None
    value, _ = QQmlExpression(context, item, SETTING).evaluate()
    across, down, elide = map(int, str(value).split(","))
    return across, down, elide


def _painted(item: QQuickItem, across: int, down: int) -> QRectF:
    """Return where the letters of a text are, on the screen."""
    width, full, height = _number(item, "contentWidth"), _number(item, "contentHeight"), _ink(item)
    x = {RIGHT: item.width() - width, CENTRE: (item.width() - width) / 2}.get(across, 0.0)
    y = {MIDDLE: (item.height() - full) / 2, BOTTOM: item.height() - full}.get(down, 0.0) + (full - height) / 2
    return item.mapRectToScene(QRectF(x, y, width, height))


def _ink(item: QQuickItem) -> float:
    """Return how high the letters are; a line of Arabic is given far more height than its letters fill."""
    height, one = _number(item, "contentHeight"), _number(item, "lineCount") <= 1
    return min(height, item.property("font").pixelSize() * LINE) if one else height


def _blank(item: QQuickItem) -> float:
    """Return how wide a blank can be: Qt counts the one at which a line from right to left was wrapped, unseen."""
    return float(item.property("font").pixelSize()) * BLANK if _number(item, "lineCount") > 1 else 0.0


def _rect(item: QQuickItem) -> QRectF:
    return item.mapRectToScene(QRectF(0, 0, item.width(), item.height()))


def _roomy(rect: QRectF) -> QRectF:
    return rect.adjusted(-SLACK, -SLACK, SLACK, SLACK)


def _control(item: QQuickItem) -> QQuickItem | None:
    above = item.parentItem()
    while above is not None and not above.inherits("QQuickAbstractButton"):
        above = above.parentItem()
    return None if above is not None and above.objectName().startswith(BESIDE) else above


def _sideways(item: QQuickItem) -> bool:
    """Tell whether the item is in something that is moved sideways."""
    above = item.parentItem()
    while above is not None:
        if above.inherits("QQuickFlickable") and _number(above, "contentWidth") > above.width() + SLACK:
            return True
        above = above.parentItem()
    return False


def _within(item: QQuickItem | None, outer: QQuickItem | None) -> bool:
    while item is not None:
        if item is outer:
            return True
        item = item.parentItem()
    return False


def _number(item: QQuickItem, name: str) -> float:
    return float(item.property(name) or 0)


def _line(what: str, words: Words) -> str:
    named: QQuickItem | None = words.item
    while named is not None and not named.objectName():
        named = named.parentItem()
    return f"{words.text!r} ({named.objectName() if named else ''}) {what}"
