"""Stock is told with what waits in the outbox taken off, where another store can send a piece, and how old it is."""

from datetime import UTC, datetime

from app.cache.reading import Reading
from app.domain.stock import StockState
from app.services.shop import Shop
from app.services.stock import StockView, StoreStock, stock_of


def here(view: StockView) -> StoreStock:
    assert view.here is not None
    return view.here


def test_stores_stand_by_distance(reading: Reading, shop: Shop) -> None:
    view = stock_of(reading, shop, "v1", {})
    assert here(view).state is StockState.IN_STOCK
    assert [(row.store.name, row.state) for row in view.nearby] == [
        ("Tours", StockState.UNKNOWN),
        ("Blois", StockState.IN_STOCK),
    ]
    assert here(view).ready_at == datetime(2026, 11, 21, 17, tzinfo=UTC)


def test_pieces_ordered_here_are_taken_off(reading: Reading, shop: Shop) -> None:
    view = stock_of(reading, shop, "v1", {("chambray", "v1"): 5, ("online", "v1"): 9, ("blois", "v2"): 2})
    level = here(view).level
    assert level is not None
    assert (level.available, here(view).state) == (1, StockState.LOW)
    assert view.online_state is StockState.OUT


def test_what_another_store_has_can_be_sent_here(reading: Reading, shop: Shop) -> None:
    row = here(stock_of(reading, shop, "v2", {}))
    assert (row.state, row.by_transfer) == (StockState.OUT, True)
    assert row.ready_at == datetime(2026, 11, 25, 9, tzinfo=UTC)


def test_nothing_is_sent_when_the_last_pieces_are_promised(reading: Reading, shop: Shop) -> None:
    row = here(stock_of(reading, shop, "v2", {("blois", "v2"): 2}))
    assert (row.state, row.by_transfer, row.ready_at) == (StockState.OUT, False, None)


def test_what_nobody_has_is_promised_by_nobody(reading: Reading, shop: Shop) -> None:
    view = stock_of(reading, shop, "v3", {})
    assert not any(row.by_transfer or row.ready_at for row in (here(view), *view.nearby))


def test_an_old_figure_is_told_as_old(reading: Reading, shop: Shop) -> None:
    row = here(stock_of(reading, shop, "v4", {}))
    assert (row.state, row.ready_at) == (StockState.STALE, None)


def test_a_variant_nobody_has_heard_of_is_unknown_everywhere(reading: Reading, shop: Shop) -> None:
    view = stock_of(reading, shop, "v99", {})
    assert {row.state for row in (here(view), *view.nearby)} == {StockState.UNKNOWN}
    assert (view.online, view.online_state, view.elsewhere_stores) == (None, StockState.UNKNOWN, 0)
