"""A refused order is seen by the store's associate and settled on the tablet; the hub's books show by whom."""

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from sqlite_utils import Database

from app.bootstrap import Terminal
from app.cache import outbox
from app.domain.calls import CallOutcome
from app.domain.orders import Contact, Draft, Method, OrderLine
from app.services import attention
from app.services.orders import place_order
from tests.chain import Chain
from tests.integration.terminals import running, wait

HAMMER = "claw-hammer"
NOW = datetime(2026, 11, 21, 14, 32, tzinfo=UTC)
HELD = "SELECT sum(reserved) AS pieces FROM stock WHERE variant_id = ?"


@pytest.fixture
def tablet(chain: Chain, own_tablet: Path) -> Iterator[Terminal]:
    """A running tablet."""
    with running(chain.terminal_settings(own_tablet, "tablet")) as terminal:
        yield terminal


def order(terminal: Terminal, cents: int = 1690) -> str:
    """Place an order that the hub refuses, since the price shown is too low; return its number."""
    contact = Contact("Alix Martin", phone="06 39 98 22 10")
    draft = Draft((OrderLine(HAMMER, 1, cents),), Method.PICK_UP, contact, "fr", store_id="chambray")
    identity = terminal.context.identity
    assert identity is not None
    placed = terminal.context.outbox.call(lambda db: place_order(db, identity, draft, NOW))
    terminal.sync.wake()
    wait(lambda: state(terminal, placed.key) == outbox.REFUSED, "the hub to refuse the order")
    return placed.number


def state(terminal: Terminal, key: str) -> str:
    found = terminal.context.outbox.call(lambda db: outbox.entry(db, key))
    return found.state if found else ""


def desk(terminal: Terminal) -> attention.Desk:
    return terminal.context.outbox.call(attention.desk)


def settle(terminal: Terminal, number: str, outcome: CallOutcome, cents: int = 0) -> str:
    """Write down what the customer said and let the hub answer; return the act's state."""
    identity = terminal.context.identity
    assert identity is not None
    said = attention.Settlement(number, outcome, "2041", cents)
    act = terminal.context.outbox.call(lambda db: attention.settle_call(db, identity, said, NOW))
    terminal.sync.wake()
    wait(lambda: state(terminal, act.id) != outbox.PENDING, "the hub to answer")
    return state(terminal, act.id)


def test_an_order_is_called_about_kept_and_reserved(chain: Chain, tablet: Terminal) -> None:
    live = tablet.context.live
    live.call(lambda asked: asked.sign_in("2041", "2580"))
    number = order(tablet)
    [seen] = [call for call in live.call(attention.open_calls)[0] if call.number == number]
    assert (seen.reason, seen.obstacle, seen.total_cents, seen.now_cents) == ("price_changed", "", 1690, 1790)
    assert live.call(lambda asked: attention.call_contact(asked, number)).contact.phone == "06 39 98 22 10"
    assert number in [entry.summary["number"] for entry in desk(tablet).parked]
    before = chain.rows(HELD, HAMMER)[0]["pieces"]
    assert settle(tablet, number, CallOutcome.KEPT, 1790) == outbox.DONE
    [row] = chain.rows("SELECT state, total_cents FROM customer_order WHERE number = ?", number)
    assert tuple(row) == ("confirmed", 1790)
    assert chain.rows(HELD, HAMMER)[0]["pieces"] == before + 1
    looks = chain.rows("SELECT action, associate FROM audit WHERE subject = ? ORDER BY id", number)
    assert [tuple(look) for look in looks] == [("call.open", "2041"), ("call.kept", "2041")]
    assert number not in [call.number for call in live.call(attention.open_calls)[0]]
    assert number not in [entry.summary["number"] for entry in desk(tablet).parked]


def test_a_refused_act_is_seen_sent_again_and_done(chain: Chain, tablet: Terminal) -> None:
    number = order(tablet)
    identity = tablet.context.identity
    assert identity is not None
    said = attention.Settlement(number, CallOutcome.CANCELLED, "2041", 0)

    def park(db: Database) -> str:
        """Write the act as it is after a hub that could not read it: parked, its payload kept."""
        act = attention.settle_call(db, identity, said, NOW)
        outbox.refuse(db, act.id, "invalid", "an older hub did not know it")
        return act.id

    key = tablet.context.outbox.call(park)
    assert [entry.id for entry in desk(tablet).parked if entry.sendable] == [key]
    assert tablet.context.outbox.call(lambda db: attention.send_again(db, key))
    tablet.sync.wake()
    wait(lambda: state(tablet, key) == outbox.DONE, "the hub to take the act")
    assert [tuple(row) for row in chain.rows("SELECT state FROM customer_order WHERE number = ?", number)] == [
        ("cancelled",)
    ]
    assert key not in [entry.id for entry in desk(tablet).parked]
