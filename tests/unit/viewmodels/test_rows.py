"""A list on the screen changes only where it must, so that what is being touched stays where it is."""

from collections.abc import Iterator

import pytest
from PySide6.QtTest import QAbstractItemModelTester

from app.viewmodels.rows import Row, Rows

ONE: Row = {"key": "a", "text": "one"}
TWO: Row = {"key": "b", "text": "two"}


class Watched:
    """A list with what it told the screen."""

    def __init__(self, rows: Rows) -> None:
        """Listen to `rows`."""
        self.rows = rows
        self.told: list[str] = []
        rows.modelReset.connect(lambda: self.told.append("reset"))
        rows.rowsInserted.connect(lambda *_: self.told.append("inserted"))
        rows.dataChanged.connect(lambda first, *_: self.told.append(f"changed {first.row()}"))


@pytest.fixture
def list_() -> Iterator[Watched]:
    """A list of two rows; Qt's own tester of models looks on."""
    rows = Rows(("key", "text"))
    tester = QAbstractItemModelTester(rows, QAbstractItemModelTester.FailureReportingMode.Fatal)
    rows.replace([ONE, TWO])
    yield Watched(rows)
    del tester


def test_equal_rows_change_nothing(list_: Watched) -> None:
    list_.rows.replace([dict(ONE), dict(TWO)])
    list_.rows.refresh([dict(ONE), dict(TWO)], "key")
    assert list_.told == []


def test_a_row_that_says_something_else_is_changed_in_its_place(list_: Watched) -> None:
    list_.rows.refresh([ONE, {"key": "b", "text": "three"}], "key")
    assert list_.told == ["changed 1"]
    assert list_.rows.rows() == [ONE, {"key": "b", "text": "three"}]


@pytest.mark.parametrize("fresh", [[TWO, ONE], [ONE], []])
def test_another_order_or_number_replaces_all(list_: Watched, fresh: list[Row]) -> None:
    list_.rows.refresh(fresh, "key")
    assert list_.told == ["reset"]
    assert list_.rows.rows() == fresh


def test_rows_are_added_at_the_end(list_: Watched) -> None:
    list_.rows.extend([])
    list_.rows.extend([{"key": "c", "text": "three"}])
    assert list_.told == ["inserted"]
    assert list_.rows.count == 3


def test_the_roles_are_what_the_screen_asks_for(list_: Watched) -> None:
    names = {bytes(name.data()).decode(): number for number, name in list_.rows.roleNames().items()}
    index = list_.rows.index(1)
    assert {name: list_.rows.data(index, number) for name, number in names.items()} == dict(TWO)
    assert list_.rows.data(index, 0) is None


@pytest.mark.parametrize("count", [0, 1, 2, 4])
def test_other_rows_take_the_places_of_those_before(list_: Watched, count: int) -> None:
    """Whatever the numbers, the list shows the new rows and no item is made that could be filled anew."""
    fresh: list[Row] = [{"key": f"k{n}", "text": f"t{n}"} for n in range(count)]
    list_.rows.reuse(fresh)
    assert list_.rows.rows() == fresh
    assert list_.rows.count == count
    assert [word for word in list_.told if word != "inserted"] == [f"changed {n}" for n in range(min(count, 2))]


def test_equal_rows_in_their_places_change_nothing(list_: Watched) -> None:
    list_.rows.reuse([dict(ONE), dict(TWO)])
    assert list_.told == []
