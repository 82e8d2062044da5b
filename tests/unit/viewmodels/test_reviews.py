"""Reviews: what the filter and the order say is what is listed, with the dates that the law wants."""

from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from app.viewmodels.reviews import Reviews
from tests.unit.viewmodels.demo_terminal import demo_terminal

DRILL = "cordless-drill"


@pytest.fixture
def terminal(filled_kiosk: Path, tmp_path: Path) -> SimpleNamespace:
    return demo_terminal(filled_kiosk, tmp_path)


@pytest.fixture
def reviews(terminal: SimpleNamespace) -> Any:
    made = Reviews(terminal.session, terminal.navigation)
    made.open(DRILL)
    return made


def ratings(reviews: Any) -> list[int]:
    """Return the stars of what is listed."""
    return [row["rating"] for row in reviews.rows.rows()]


def test_the_summary_counts_every_review(reviews: Any) -> None:
    """Five stars first; together they are all there are."""
    assert sum(reviews.counts) == reviews.total > 0
    assert reviews.averageText
    assert reviews.verifiedShare.endswith("%")


def test_a_filter_lists_only_its_stars(reviews: Any) -> None:
    """One to three stars are one filter; a touch on it again lists all."""
    reviews.setFilter("critical")
    assert ratings(reviews)
    assert max(ratings(reviews)) <= 3
    assert reviews.shown <= sum(reviews.counts[2:])
    few = reviews.shown
    reviews.setFilter("critical")
    assert reviews.shown > few


def test_a_star_of_the_histogram_is_a_filter(reviews: Any) -> None:
    """The row that was touched is the one that is marked."""
    reviews.setFilter("4")
    assert reviews.chosenStars == 4
    assert set(ratings(reviews)) == {4}


def test_every_review_is_reached_by_scrolling(reviews: Any) -> None:
    """Pages follow each other without a gap and without a repetition."""
    for _ in range(100):
        reviews.loadMore()
    ids = [row["reviewId"] for row in reviews.rows.rows()]
    assert len(ids) == len(set(ids)) == reviews.shown


def test_the_order_is_kept(reviews: Any) -> None:
    """Best first within the reader's language, which comes first."""
    reviews.setSort("best")
    own = [row["rating"] for row in reviews.rows.rows() if not row["language"]]
    assert own == sorted(own, reverse=True)


def test_a_review_in_another_language_says_which(reviews: Any, terminal: SimpleNamespace) -> None:
    """French reviews are marked for an English reader, and the other way round."""
    own = {row["reviewId"] for row in reviews.rows.rows() if not row["language"]}
    terminal.session.setLocale("en")
    for _ in range(100):
        reviews.loadMore()
    marked = {row["reviewId"]: row["language"] for row in reviews.rows.rows()}
    assert own
    assert all(marked[name] for name in own)


def test_every_review_has_its_day(reviews: Any) -> None:
    """The day of publication stands beside each review (Code de la consommation, D111-17)."""
    assert all(row["published"] for row in reviews.rows.rows())


def test_nothing_outlives_the_session(reviews: Any, terminal: SimpleNamespace) -> None:
    """After the wipe no product is open and no filter is on."""
    reviews.setFilter("5")
    terminal.session.wipe()
    assert (reviews.filter, reviews.total, reviews.rows.count) == ("all", 0, 0)
