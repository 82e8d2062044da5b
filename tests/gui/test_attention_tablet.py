"""An associate sees on the tablet what needs a person, calls, and what the customer said reaches the hub."""

from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from app.cache import connection, outbox
from app.domain.orders import Contact, Draft, Method, OrderLine
from app.services.orders import place_order
from tests.chain import Chain
from tests.gui.stage import TABLET, Stage, stage
from tests.gui.test_sale_tablet import sign_in

NOBODYS = Draft(
    lines=(OrderLine("no-such-thing", 1, 4900), OrderLine("claw-hammer", 2, 1790)),
    method=Method.PICK_UP,
    contact=Contact("Alix Martin", email="alix.martin@example.org", phone="06 39 98 22 10"),
    locale="fr",
    store_id="chambray",
)


@contextmanager
def signed_in(chain: Chain, folder: Path) -> Iterator[Stage]:
    """A tablet with Léa at it, on the page of what needs a person."""
    with stage(folder, chain, profile="tablet", size=TABLET) as at:
        sign_in(at)
        at.pilot.need("customerSearch")
        at.pilot.touch("railAttention")
        at.pilot.wait(lambda: at.model("Attention").property("state") == "shown", "the hub's answer")
        yield at


def refuse(at: Stage) -> str:
    """Place an order on the tablet that the hub cannot take; return its number."""
    context = at.terminal.context
    identity, now = context.identity, context.now()
    assert identity is not None
    placed = context.outbox.call(lambda db: place_order(db, identity, NOBODYS, now))
    context.wake_sync()
    at.pilot.need(f"call-{placed.number}")
    return placed.number


def test_an_order_is_called_about_and_cancelled(chain: Chain, own_tablet: Path) -> None:
    with signed_in(chain, own_tablet) as at:
        attention = at.model("Attention")
        number = refuse(at)
        before = attention.property("count")
        at.pilot.touch(f"call-{number}")
        at.pilot.need("callName")
        assert attention.property("phone") == "06 39 98 22 10"
        assert not at.pilot.need("callSheet").property("keepable")
        at.pilot.touch("outcome-cancelled")
        at.pilot.touch("settleCall")
        at.pilot.wait(lambda: at.pilot.see(f"callRow-{number}") is None, "the order to leave the list")
        assert attention.property("count") == before - 1
        [row] = chain.rows("SELECT state, reason FROM customer_order WHERE number = ?", number)
        assert tuple(row) == ("cancelled", "cancelled_by_customer")
        looks = chain.rows("SELECT action, associate FROM audit WHERE subject = ? ORDER BY id", number)
        assert [tuple(look) for look in looks] == [("call.open", "2041"), ("call.cancelled", "2041")]


def test_a_refused_act_leaves_the_list_only_when_somebody_says_so(chain: Chain, own_tablet: Path) -> None:
    with closing(connection.open_writer(own_tablet / connection.OUTBOX, "FULL").conn) as db:
        db.execute(
            "INSERT INTO commands (id, type, made_at, payload, summary, state, reason) VALUES "
            "('a1', 'order.settle_call', '2026-11-21T14:00:00+01:00', '', "
            """'{"number": "MM-0A7C-002K", "outcome": "kept"}', 'refused', 'settled')"""
        )
        db.commit()
    with signed_in(chain, own_tablet) as at:
        at.pilot.touch("setAside-a1")
        at.pilot.touch("keepParked")
        at.pilot.touch("setAside-a1")
        at.pilot.touch("confirmAside")
        at.pilot.wait(lambda: at.pilot.see("parked-a1") is None, "the act to leave the list")
        kept = at.terminal.context.outbox.call(lambda db: outbox.entry(db, "a1"))
        assert kept is not None
        assert kept.state == outbox.REFUSED


def test_signing_out_leaves_nothing_on_the_screen(chain: Chain, own_tablet: Path) -> None:
    with signed_in(chain, own_tablet) as at:
        assert at.pilot.text("syncLine").startswith("À jour")
        number = refuse(at)
        at.pilot.touch(f"call-{number}")
        at.pilot.need("callName")
        at.pilot.touch("closeSheet")
        at.pilot.touch("associate")
        at.pilot.touch("signOut")
        at.pilot.need("associateNumber")
        assert at.model("Attention").property("count") == 0
        assert at.model("Attention").property("state") == "idle"
        assert at.model("Attention").calls.rows() == []
