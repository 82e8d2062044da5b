"""After a session of touches ends by itself, nothing of the person is left: on files, on screen, in memory."""

import gc
import logging
import tempfile
import weakref
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QMetaObject, QPointF
from PySide6.QtGui import QAccessible, QGuiApplication

from app.cli.stage import StageCamera, ean_label
from app.ui.pilot import rest
from tests.chain import Chain
from tests.gui import remains
from tests.gui.remains import Canaries
from tests.gui.stage import Stage, stage

WORDS = Canaries(
    (
        "xilbroz",  # a name
        "murtxev",  # an e-mail address
        "navork",  # a search
        "opmilg",  # a discount code
        "tepmuw",  # a street
        "lednorf",  # a comment
        "6006718040592",  # a loyalty card, of the demo chain
        "1393338316004",  # a code of another shop
        "3175893960",  # a phone number
    )
)
NAME, EMAIL, SEARCH, COUPON, STREET, COMMENT, CARD, CODE, PHONE = range(9)
DRILL = "cordless-drill--teal--1-battery"
NOBODY = "http://127.0.0.1:9"


class Hours:
    """A clock that a test moves."""

    seconds = 0.0

    def __call__(self) -> float:
        """Return the seconds."""
        return self.seconds


@dataclass
class Visit:
    """A session under way: the stage, its clock, and the frames that its camera took."""

    at: Stage
    hours: Hours
    camera: StageCamera
    frames: list["weakref.ref[Any]"] = field(default_factory=list)
    known: frozenset[str] = frozenset()

    def touch_keys(self, word: int) -> None:
        """Touch the keys of a word."""
        for key in WORDS.spell(word):
            self.at.pilot.touch(f"key{key}")

    def type(self, field: str, word: int, more: str = "") -> None:
        """Have a word written into a field, as the keys do."""
        item = self.at.pilot.need(field)
        item.insertText(WORDS.spell(word) + more)  # type: ignore[attr-defined]  # QML's own function
        self.at.settle()

    def idle(self) -> None:
        """Let nobody touch anything until the session ends by itself."""
        idle, navigation = self.at.model("Idle"), self.at.model("Navigation")
        settings = self.at.terminal.context.settings.idle
        self.hours.seconds += settings.after_s + 1
        self.at.pilot.wait(lambda: bool(idle.property("warning")), "the warning")
        self.hours.seconds += settings.warning_s
        self.at.pilot.wait(lambda: navigation.property("page") == "Attract", "the start page")
        self.at.settle()
        rest(600)  # what fades out has gone by then
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        gc.collect()


@contextmanager
def kiosk(chain: Chain, folder: Path, *, online: bool) -> Iterator[Visit]:
    """Open a kiosk with its camera, its clock in the test's hands."""
    QAccessible.setActive(True)
    camera = StageCamera()
    hub: dict[str, Any] = {} if online else {"hub": {"url": NOBODY, "timeout_s": 0.5}}
    with stage(folder, chain, camera=lambda: camera, **hub) as at:
        made = Visit(at, Hours(), camera, known=frozenset(remains.in_memory(WORDS)))
        at.model("Idle").use_clock(made.hours)
        yield made


@pytest.fixture(autouse=True)
def _own_temporary_files(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "temporary").mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path / "temporary"))


@pytest.mark.parametrize("online", [True, False], ids=["hub-there", "hub-away"])
def test_a_session_with_an_order(
    chain: Chain, own_kiosk: Path, tmp_path: Path, caplog: pytest.LogCaptureFixture, *, online: bool
) -> None:
    """Without the hub the order and the comment wait in a file of the terminal, which cannot read them itself."""
    caplog.set_level(logging.DEBUG, "app")
    with kiosk(chain, own_kiosk, online=online) as visit:
        if online:
            _look_around(visit)
        _identify(visit)
        _order(visit)
        visit.idle()
        _nothing_is_left(visit, tmp_path, caplog)


def test_a_session_left_in_the_middle(
    chain: Chain, kiosk_folder: Path, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    """Fields still hold what was typed, the clipboard what was copied, when nobody is there any more."""
    caplog.set_level(logging.DEBUG, "app")
    with kiosk(chain, kiosk_folder, online=False) as visit:
        _basket(visit)
        _to_contact(visit)
        visit.touch_keys(NAME)
        field = visit.at.pilot.need("nameInput")
        for act in ("selectAll", "copy"):
            QMetaObject.invokeMethod(field, act)
        assert WORDS.found_in(QGuiApplication.clipboard().text())
        session, comfort = visit.at.model("Session"), visit.at.model("Comfort")
        session.setLocale("de")
        session.setTextScale(2.0)
        session.setContrast(True)
        comfort.setReducedMotion(True)
        visit.idle()
        assert (session.locale, session.textScale, session.contrast) == ("fr", 1.0, False)
        assert not comfort.reducedMotion
        _nothing_is_left(visit, tmp_path, caplog)


def test_a_touch_on_the_warning_keeps_everything(chain: Chain, kiosk_folder: Path) -> None:
    """The warning stays 20 seconds or more; one touch anywhere, and the session goes on as it was."""
    with kiosk(chain, kiosk_folder, online=False) as visit:
        idle, settings = visit.at.model("Idle"), visit.at.terminal.context.settings.idle
        _basket(visit)
        visit.hours.seconds += settings.after_s + 1
        visit.at.pilot.need("stillHere")
        assert settings.warning_s >= 20
        visit.at.pilot.tap(QPointF(540, 300))
        visit.at.pilot.wait(lambda: not idle.property("warning"), "the warning to go")
        visit.hours.seconds += settings.after_s - 1
        idle.tick()
        assert not idle.property("warning")
        assert visit.at.model("Session").property("basketCount") == 1


def _look_around(visit: Visit) -> None:
    """Search for something, scan a code of another shop."""
    visit.at.go("Search")
    visit.touch_keys(SEARCH)
    visit.at.settle()
    visit.at.go("Scan")
    preview = visit.at.screens.engine.imageProvider("camera")
    visit.camera.hold(ean_label(WORDS.spell(CODE), "x"))
    scan = visit.at.model("Scan")
    visit.at.pilot.wait(lambda: scan.property("state") == "unknown", "the word on an unknown code")
    visit.frames = [weakref.ref(frame) for frame in [getattr(preview, "_frame", None)] if frame is not None]
    assert visit.frames
    visit.camera.hold(None)
    scan.openEntry()
    scan.setEntry(WORDS.spell(CODE))
    scan.submitEntry()
    visit.at.settle()
    scan.closeEntry()


def _basket(visit: Visit) -> None:
    basket = visit.at.model("BasketPage")
    basket.add(DRILL)
    visit.at.pilot.wait(lambda: basket.property("count") == 1, "the drill in the basket")
    visit.at.go("Basket")


def _identify(visit: Visit) -> None:
    """Type a discount code and the number of a phone, show a loyalty card."""
    _basket(visit)
    visit.at.pilot.touch("addCoupon")
    visit.type("couponField", COUPON)
    visit.at.pilot.touch("submitCoupon")
    visit.at.settle()
    visit.at.model("OrderBenefits").closeEntry()
    shopper = visit.at.model("Shopper")
    visit.at.pilot.touch("identify")
    visit.at.pilot.touch("byPhone")
    visit.type("loyaltyPhone", PHONE)
    visit.at.pilot.touch("continue")
    visit.at.pilot.wait(lambda: not shopper.property("busy"), "the hub to answer")
    visit.at.model("Scan").typed(WORDS.spell(CARD))
    visit.at.pilot.wait(lambda: shopper.property("state") != "unknown", "the card to be read")
    visit.at.pilot.wait(lambda: not shopper.property("busy"), "the hub to answer")
    visit.at.go("Basket")


def _to_contact(visit: Visit) -> None:
    visit.at.pilot.touch("order")
    visit.at.pilot.touch("way-home")
    visit.at.pilot.touch("continue")
    visit.at.pilot.need("name")


def _order(visit: Visit) -> None:
    _to_contact(visit)
    visit.type("name", NAME)
    visit.at.pilot.touch("continue")
    visit.type("email", EMAIL, "@example.org")
    visit.at.pilot.touch("continue")
    visit.type("street", STREET)
    checkout = visit.at.model("Checkout")
    checkout.type("postalCode", "37000")
    checkout.type("town", "Tours")
    visit.at.pilot.touch("continue")
    visit.at.pilot.touch("placeOrder")
    visit.at.pilot.need("orderCard")
    visit.at.settle()
    feedback = visit.at.model("Feedback")
    feedback.begin("order")
    feedback.choose(9)
    feedback.typeComment(WORDS.spell(COMMENT))
    feedback.typeContact(WORDS.spell(EMAIL) + "@example.org")
    feedback.send()
    visit.at.settle()


def _nothing_is_left(visit: Visit, tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    at = visit.at
    assert remains.in_files(tmp_path, WORDS) == []
    assert not WORDS.found_in(caplog.text)
    caplog.clear()
    assert not WORDS.found_in(QGuiApplication.clipboard().text())
    assert [line for line in remains.heard(at.screens.window) if WORDS.found_in(line)] == []
    assert remains.in_items(at.screens.window, WORDS) == []
    assert remains.undoable(at.screens.window) == []
    left = [spot for name in at.screens.models for spot in remains.properties(at.model(name), WORDS)]
    assert left == []
    held = {text: holder for text, holder in remains.in_memory(WORDS).items() if text not in visit.known}
    assert held == {}
    assert [frame for frame in visit.frames if frame() is not None] == []


def test_what_is_left_would_be_found(tmp_path: Path) -> None:
    """The search itself: in what waits to be called, inside tuples and bytes, in raw files of both encodings."""
    word = WORDS.spell(NAME)
    kept: list[object] = [
        Hours,
        partial(str, f"a {word.upper()}"),
        ((1, f"b {word}"), 2),
        {"c": f"c {word}".encode()},
    ]
    found = remains.in_memory(WORDS)
    assert len([text for text in found if text != word]) >= 3
    assert kept
    for name, code in (("one", "utf-8"), ("two", "utf-16-le")):
        (tmp_path / name).write_bytes(b"\x00\xff" + word.encode(code) + b"\x00")
    assert len(remains.in_files(tmp_path, WORDS)) == 2
