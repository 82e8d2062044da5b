"""One order per basket, however often it is tapped; the draft survives a full disk and does not survive the wipe."""

from collections.abc import Iterator
from concurrent.futures import Future
from datetime import UTC, datetime, time
from pathlib import Path
from types import SimpleNamespace
from typing import TYPE_CHECKING, Any

import pytest
from sqlite_utils import Database  # noqa: TC002 - sqlite-utils has no types of its own

from app.cache import outbox
from app.domain.baskets import Basket, BasketLine
from app.domain.orders import Method
from app.domain.stock import StockState
from app.domain.stores import Store
from app.services.checkout import Assessment, DeliveryMethod, StoreOffer
from app.services.shop import Shop
from app.settings import Settings
from app.sync.loop import SyncStatus
from app.viewmodels.benefits import OrderBenefits
from app.viewmodels.checkout import Checkout
from app.viewmodels.navigation import Navigation
from app.viewmodels.session import Session
from app.viewmodels.shopper import Shopper
from app.viewmodels.split import Split
from app.viewmodels.stores import Stores
from tests.caches import new_outbox
from tests.identities import make_identity

if TYPE_CHECKING:
    from app.viewmodels.receipt import Receipt

NOW = datetime(2026, 11, 21, 14, 32, tzinfo=UTC)
HOURS = tuple(((time(9), time(20)),) for _ in range(7))
LINE = BasketLine("v1", "p1", "Perceuse-visseuse", "Sarcelle", "", 8990)


class Waiting:
    """A worker that does its work when it is told to."""

    def __init__(self, resource: Any) -> None:
        """Own the resource, do nothing yet."""
        self.resource = resource
        self.jobs: list[tuple[Any, Future[Any]]] = []

    def submit(self, work: Any) -> "Future[Any]":
        future: Future[Any] = Future()
        self.jobs.append((work, future))
        return future

    def run(self) -> None:
        """Do everything that was asked."""
        while self.jobs:
            work, future = self.jobs.pop(0)
            try:
                future.set_result(work(self.resource))
            except Exception as error:  # noqa: BLE001 - the future hands it on
                future.set_exception(error)


class FakeContext(SimpleNamespace):
    """What the checkout uses of a terminal."""

    def shop(self) -> Shop:
        return Shop("here", self.locale, NOW)

    def now(self) -> datetime:
        return NOW

    def wake_sync(self) -> None:
        self.woken += 1

    def ask(self, future: "Future[Any]", then: Any, failed: Any = None) -> None:
        def done(finished: "Future[Any]") -> None:
            error = finished.exception()
            if error is None:
                then(finished.result())
            else:
                failed(error)

        future.add_done_callback(done)


def offer(store_id: str, state: StockState) -> StoreOffer:
    store = Store(store_id, store_id.title(), "Tours", "1 rue", "37000", 47.0, 0.7, "", HOURS, ("counter",))
    return StoreOffer(store, 3.0, state, 6, None, time(20), None, NOW)


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[SimpleNamespace]:
    """A checkout with one drill in the basket and a pick-up at Nord as the only open way beside delivery."""
    db: Database = new_outbox(tmp_path)
    context: Any = FakeContext(
        settings=Settings(), locale="fr", status=SyncStatus(), outbox=Waiting(db), reader=Waiting(None),
        identity=make_identity(), woken=0,
    )  # fmt: skip
    session, navigation = Session(context), Navigation()
    stores = Stores(session, navigation)
    shopper, split = Shopper(session, navigation), Split(session)
    benefits = OrderBenefits(session, navigation, shopper)
    checkout = Checkout(session, navigation, stores, benefits=benefits, split=split)
    session.set_basket(Basket((LINE,)))
    methods = (DeliveryMethod(Method.HOME, 490, 2, 3),)
    known = Assessment(
        stores=(offer("here", StockState.OUT), offer("nord", StockState.IN_STOCK)),
        methods=methods,
        home_possible=True,
        express_possible=True,
        lines=1,
        here_id="here",
    )
    stores._take(stores._asked, known, {})
    placed: list[Receipt] = []
    checkout.placed.connect(placed.append)
    made = {"db": db, "context": context, "session": session, "navigation": navigation}
    yield SimpleNamespace(**made, checkout=checkout, placed=placed)
    db.conn.close()


def answer_everything(checkout: Checkout) -> None:
    checkout.choose("elsewhere")
    checkout.submitStore()
    checkout.type("name", "Camille Moreau")
    checkout.submitName()
    checkout.type("email", "camille@example.org")
    checkout.submitReach()


def test_questions_come_one_after_the_other(desk: SimpleNamespace) -> None:
    answer_everything(desk.checkout)
    assert desk.navigation._stack[1:] == ["Contact", "ContactReach", "OrderReview"]


def test_a_delivery_asks_for_the_address(desk: SimpleNamespace) -> None:
    desk.checkout.choose("home")
    desk.checkout.submitWay()
    desk.checkout.type("name", "Camille Moreau")
    desk.checkout.submitName()
    desk.checkout.type("email", "camille@example.org")
    desk.checkout.submitReach()
    assert desk.navigation._stack[-1] == "Address"
    desk.checkout.submitAddress()
    assert desk.navigation._stack[-1] == "Address"
    assert desk.checkout._form.mistakes["street"] == "empty"


def test_a_correction_leads_straight_back_to_the_review(desk: SimpleNamespace) -> None:
    answer_everything(desk.checkout)
    desk.checkout.correct("Contact")
    desk.checkout.type("name", "Camille M.")
    desk.checkout.submitName()
    assert desk.navigation._stack[-1] == "OrderReview"


def test_a_double_tap_makes_one_order(desk: SimpleNamespace) -> None:
    answer_everything(desk.checkout)
    desk.checkout.place()
    desk.checkout.place()
    desk.context.outbox.run()
    desk.checkout.place()
    desk.context.outbox.run()
    assert len(outbox.entries(desk.db)) == 1
    assert len(desk.placed) == 1
    assert desk.context.woken == 1
    assert desk.session.basket.lines == ()


def test_the_receipt_says_what_was_ordered(desk: SimpleNamespace) -> None:
    answer_everything(desk.checkout)
    desk.checkout.place()
    desk.context.outbox.run()
    receipt = desk.placed[0]
    assert receipt.draft.store_id == "nord"
    assert receipt.draft.total_cents == 8990
    assert receipt.order.number.startswith("MM-")


def test_a_full_disk_is_told_and_the_draft_stays(desk: SimpleNamespace) -> None:
    answer_everything(desk.checkout)
    desk.db.conn.execute("PRAGMA query_only = ON")
    desk.checkout.place()
    desk.context.outbox.run()
    assert desk.checkout._trouble == "disk"
    assert desk.checkout._form.value("name") == "Camille Moreau"
    desk.db.conn.execute("PRAGMA query_only = OFF")
    desk.checkout.place()
    desk.context.outbox.run()
    assert len(desk.placed) == 1


def test_an_order_that_was_saved_while_the_screen_was_wiped_shows_nothing(desk: SimpleNamespace) -> None:
    answer_everything(desk.checkout)
    desk.checkout.place()
    desk.session.wipe()
    desk.context.outbox.run()
    assert len(outbox.entries(desk.db)) == 1
    assert desk.placed == []


def test_the_wipe_leaves_nothing_typed(desk: SimpleNamespace) -> None:
    answer_everything(desk.checkout)
    desk.session.wipe()
    assert desk.checkout._form.values == {}
    assert set(desk.checkout.property("fields").values()) == {""}
    assert desk.checkout.property("reachText") == ""
