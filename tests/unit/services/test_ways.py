"""Every way to get a basket is offered when it works, and says why when it does not."""

from datetime import UTC, date, datetime, time

import pytest

from app.domain.orders import Method
from app.domain.stock import StockState
from app.domain.stores import Store
from app.services.checkout import Assessment, DeliveryMethod, StoreOffer, delivery_methods
from app.services.ways import Kind, best, ways

TODAY = date(2026, 11, 21)  # a Saturday
HOURS = tuple(((time(9), time(20)),) for _ in range(7))
HOME = DeliveryMethod(Method.HOME, 490, 2, 3, free_from_cents=15_000)
EXPRESS = DeliveryMethod(Method.EXPRESS, 990, 1, 1)


def offer(store_id: str, state: StockState, *, possible: bool = True, transfer: bool = False) -> StoreOffer:
    store = Store(store_id, store_id.title(), "Tours", "1 rue", "37000", 47.0, 0.7, "", HOURS, ("counter",))
    ready = datetime(2026, 11, 21, 17, tzinfo=UTC)
    return StoreOffer(store, 3.0, state, 6, None, time(20), None, ready, transfer, possible)


def assessment(*stores: StoreOffer, home: bool = True, express: bool = True) -> Assessment:
    return Assessment(stores, (HOME, EXPRESS), home, express, 1, "here")


def reasons(found: Assessment) -> dict[str, str]:
    return {way.kind.value: way.reason for way in ways(found, 8990, TODAY)}


def test_all_ways_are_open_when_it_is_in_stock_here() -> None:
    found = assessment(offer("here", StockState.IN_STOCK), offer("nord", StockState.LOW))
    assert set(reasons(found).values()) == {""}
    assert best(ways(found, 8990, TODAY)) is Kind.NOW


def test_out_of_stock_here_proposes_the_nearest_store_that_has_it() -> None:
    found = assessment(offer("here", StockState.OUT, transfer=True), offer("nord", StockState.IN_STOCK))
    assert reasons(found)["now"] == "outHere"
    assert best(ways(found, 8990, TODAY)) is Kind.ELSEWHERE


def test_an_old_figure_asks_to_check() -> None:
    assert reasons(assessment(offer("here", StockState.STALE)))["now"] == "checkHere"


def test_nothing_anywhere_closes_every_way() -> None:
    found = assessment(offer("here", StockState.OUT, possible=False), home=False, express=False)
    assert "" not in reasons(found).values()
    assert best(ways(found, 8990, TODAY)) is None


def test_express_needs_the_warehouse() -> None:
    assert reasons(assessment(offer("here", StockState.OUT), express=False))["express"] == "noWarehouse"


@pytest.mark.parametrize(("goods", "cents"), [(14_999, 490), (15_000, 0)])
def test_delivery_is_free_from_the_chains_amount(goods: int, cents: int) -> None:
    home = next(x for x in ways(assessment(offer("here", StockState.OUT)), goods, TODAY) if x.kind is Kind.HOME)
    assert home.cents == cents


def test_parcels_do_not_arrive_on_sundays() -> None:
    assert EXPRESS.arrives(TODAY) == date(2026, 11, 23)
    assert HOME.arrives(TODAY) == date(2026, 11, 25)


def test_the_setting_of_the_chain_is_read() -> None:
    setting = {"methods": [
        {"id": "home-standard", "kind": "home", "cents": 490, "free_from_cents": None, "min_days": 2, "max_days": 3},
        {"id": "home-express", "kind": "home", "cents": 990, "min_days": 1, "max_days": 1},
        {"id": "pickup-counter", "kind": "pickup", "cents": 0},
    ]}  # fmt: skip
    found = delivery_methods(setting)
    assert [x.method for x in found] == [Method.HOME, Method.EXPRESS]
    assert delivery_methods(None) == ()
