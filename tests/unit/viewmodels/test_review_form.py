"""Writing a review: mistakes are told, an unreachable hub stops nobody, and nothing typed outlives the session."""

from datetime import date
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from app.domain.errors import UnreachableError
from app.domain.reviews import signature
from app.services.reviews import contact_mistake, months_since, number_mistake
from app.viewmodels.review_form import ReviewForm
from app.wire.reviews import BoughtLine, BoughtMessage
from tests.unit.viewmodels.demo_terminal import demo_terminal
from tests.unit.viewmodels.terminal import Immediate

TAP = "kitchen-mixer-tap"


class Hub:
    """Knows one purchase; `away` makes it unreachable."""

    def __init__(self) -> None:
        """Be there."""
        self.away = False
        self.lines = (BoughtLine(product_id=TAP),)

    def find_purchase(self, _number: str, _contact: str) -> BoughtMessage:
        if self.away:
            raise UnreachableError
        return BoughtMessage(day="2026-09-12", lines=self.lines)


class Asking(Immediate):
    """Answers at once, with its error when it has one."""

    def submit(self, work: Any) -> Any:
        try:
            return super().submit(work)
        except Exception as error:  # noqa: BLE001 - handed on, as a future does
            return error


@pytest.fixture
def written(filled_kiosk: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> SimpleNamespace:
    terminal = demo_terminal(filled_kiosk, tmp_path)
    hub = Hub()
    terminal.context.live = Asking(hub)

    def ask(future: Any, then: Any, failed: Any = None) -> None:
        if isinstance(future, Exception):
            failed(future)
        else:
            then(future.result())

    monkeypatch.setattr(terminal.context, "ask", ask)
    form: Any = ReviewForm(terminal.session, terminal.navigation)
    form.begin(TAP)
    form.type("number", "MM-7F0D-50")
    form.type("contact", "camille.moreau@example.org")
    return SimpleNamespace(form=form, hub=hub, terminal=terminal)


def test_months_go_back_to_the_purchase(written: SimpleNamespace) -> None:
    written.form.submitOrder()
    assert not written.form.unchecked
    assert written.form.months.rows()[-1]["value"] == "2026-09-01"
    assert written.terminal.navigation.page == "ReviewStars"


def test_an_unreachable_hub_stops_nobody(written: SimpleNamespace) -> None:
    """The purchase is looked for later, which the page says."""
    written.hub.away = True
    written.form.submitOrder()
    assert written.form.unchecked
    assert written.terminal.navigation.page == "ReviewStars"


@pytest.mark.parametrize(
    ("lines", "word"),
    [((), "not_bought"), ((BoughtLine(product_id=TAP, written=True),), "already_reviewed")],
)
def test_what_cannot_be_reviewed_is_told_at_once(written: SimpleNamespace, lines: Any, word: str) -> None:
    written.hub.lines = lines
    written.form.submitOrder()
    assert written.form.errors["number"] == word
    assert written.terminal.navigation.page == "ReviewOrder"


def test_mistakes_are_told_before_anybody_is_asked(written: SimpleNamespace) -> None:
    written.form.type("number", "")
    written.form.type("contact", "camille@")
    written.form.submitOrder()
    assert (written.form.errors["number"], written.form.errors["contact"]) == ("empty", "unreadable")


def test_nothing_typed_outlives_the_session(written: SimpleNamespace) -> None:
    written.form.submitOrder()
    written.form.type("name", "Camille Moreau")
    written.form.setStars(5)
    written.form.setConsent(True)
    written.terminal.session.wipe()
    form = written.form
    assert not any(form.fields.values())
    assert (form.stars, form.consent, form.signature, form.months.count, form.state) == (0, False, "", 0, "")


@pytest.mark.parametrize(
    ("name", "published"),
    [("camille moreau", "Camille M."), ("Élodie", "Élodie"), ("jean-paul de la tour", "Jean-paul T."), ("", "")],
)
def test_only_the_first_name_and_an_initial_are_published(name: str, published: str) -> None:
    assert signature(name) == published


def test_months_and_mistakes() -> None:
    """Twelve months where the purchase is not known; numbers need a digit, contacts an address or a telephone."""
    months = months_since(None, date(2026, 2, 28))
    assert (len(months), months[0], months[-1]) == (12, date(2026, 2, 1), date(2025, 3, 1))
    assert (number_mistake("abc"), number_mistake("T-01")) == ("unreadable", "")
    assert (contact_mistake("06 39 98 14 47"), contact_mistake("hello")) == ("", "unreadable")
