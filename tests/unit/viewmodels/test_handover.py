"""A scanned basket is taken over once; offline nothing is said that is not so; the wipe leaves nothing of it."""

from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from app.cache.reading import Reading
from app.domain.baskets import Basket
from app.domain.errors import ComptoirError, RefusedError, UnreachableError
from app.services.baskets import line_of
from app.services.handover import to_code
from app.sync.loop import SyncStatus
from app.viewmodels.handover import Handover
from app.wire.identity import Identity
from app.wire.signing import encode
from tests.caches import filled_cache
from tests.identities import make_identity
from tests.rows import price, product, variant
from tests.unit.viewmodels.terminal import DRILL_GTIN, TAP_GTIN, Immediate, make_terminal

PARTS: dict[str, Any] = {
    "catalogue/fr": {
        "product": [product(1, "Perceuse"), product(2, "Mitigeur")],
        "variant": [variant(1, gtin=DRILL_GTIN, sku="482107"), variant(2, gtin=TAP_GTIN, sku="482602")],
    },
    "prices/fr": {"price": [price(1, 8990), price(2, 12900)]},
}


class Hub:
    """The live questions of this test: it remembers what was redeemed."""

    def __init__(self) -> None:
        """Begin with nothing used."""
        self.used: set[str] = set()
        self.away = False
        self.asked = 0

    def redeem_basket(self, value: str) -> None:
        self.asked += 1
        if self.away:
            raise UnreachableError
        if value in self.used:
            reason = "used"
            raise RefusedError(reason)
        self.used.add(value)


def told(future: "Future[Any]", then: Callable[[Any], None], failed: Any = None) -> None:
    error = future.exception()
    if error is None:
        then(future.result())
    else:
        failed(error)


class Failing(Immediate):
    """A worker whose errors come back as a worker's do."""

    def submit(self, work: Callable[[Any], Any]) -> "Future[Any]":
        try:
            return super().submit(work)
        except ComptoirError as error:
            future: Future[Any] = Future()
            future.set_exception(error)
            return future


@pytest.fixture
def kiosk() -> Identity:
    """Another kiosk of the chain."""
    return make_identity(3)


@pytest.fixture
def terminal(tmp_path: Path, kiosk: Identity, qapp: Any) -> SimpleNamespace:
    """A kiosk that knows the other one, with a hub."""
    del qapp
    made = make_terminal(tmp_path)
    folder = tmp_path / "known"
    folder.mkdir()
    key = encode(bytes(kiosk.signing_key.verify_key))
    row = {"serial": 3, "store_id": "chambray", "name": "Borne 3", "public_key": key}
    stores = {"stores": {"store": [], "terminal": [row]}}

    made.context.reader = Failing(Reading(filled_cache(folder, stores | PARTS)))
    made.context.identity = make_identity(8)
    made.hub = Hub()
    made.context.live = Failing(made.hub)
    made.context.ask = told
    made.handover = Handover(made.session, made.navigation)
    return made


def code(terminal: SimpleNamespace, kiosk: Identity, quantity: int = 2) -> str:
    reading, shop = terminal.context.reader.resource, terminal.context.shop()
    line = line_of(reading, shop, "v1", quantity)
    assert line is not None
    return to_code(reading, shop, kiosk, Basket((line,)))


def test_a_basket_is_added_and_told(terminal: SimpleNamespace, kiosk: Identity) -> None:
    handover, scanned = terminal.handover, code(terminal, kiosk)
    handover.takeOver(scanned)
    assert (handover.taken, handover.trouble, terminal.session.basketCount) == (2, "", 2)
    assert terminal.navigation.page == "Basket"
    handover.takeOver(scanned)
    assert (handover.trouble, terminal.session.basketCount) == ("used", 2)
    terminal.navigation.go("Home")
    assert (handover.taken, handover.trouble) == (0, "")


def test_the_hub_says_who_was_first(terminal: SimpleNamespace, kiosk: Identity) -> None:
    scanned = code(terminal, kiosk)
    terminal.hub.redeem_basket(scanned.removeprefix("CMP1:B:"))
    terminal.handover.takeOver(scanned)
    assert (terminal.handover.trouble, terminal.session.basketCount) == ("used", 0)


def test_without_a_hub_it_works_and_says_nothing_wrong(terminal: SimpleNamespace, kiosk: Identity) -> None:
    terminal.hub.away = True
    terminal.handover.takeOver(code(terminal, kiosk))
    assert (terminal.handover.taken, terminal.handover.trouble) == (2, "")
    terminal.context.status = replace(SyncStatus(), online=False)
    terminal.handover.takeOver(code(terminal, kiosk, 1))
    assert (terminal.handover.taken, terminal.handover.trouble, terminal.hub.asked) == (1, "", 1)


@pytest.mark.parametrize("text", ["CMP1:B:", "CMP1:B:ABC", "https://elsewhere.example/x", "x" * 5000])
def test_rubbish_is_told_as_damaged(terminal: SimpleNamespace, text: str) -> None:
    terminal.handover.takeOver(text)
    assert (terminal.handover.trouble, terminal.session.basketCount) == ("damaged", 0)


def test_a_stranger_is_foreign(terminal: SimpleNamespace) -> None:
    terminal.handover.takeOver(code(terminal, make_identity(99)))
    assert terminal.handover.trouble == "foreign"
    terminal.context.identity = None
    terminal.handover.takeOver("CMP1:B:ABC")
    assert terminal.handover.trouble == "foreign"


def test_the_wipe_leaves_nothing_and_late_answers_change_nothing(terminal: SimpleNamespace, kiosk: Identity) -> None:
    scanned, waiting = code(terminal, kiosk), []
    terminal.context.ask = lambda *question: waiting.append(question)
    terminal.handover.takeOver(scanned)
    assert terminal.handover.busy
    terminal.handover.takeOver(scanned)
    assert len(waiting) == 1
    terminal.session.wipe()
    assert not terminal.handover.busy
    told(*waiting[0])
    assert (terminal.handover.taken, terminal.session.basketCount) == (0, 0)
