"""What needs a person is shown until it is made up for or dealt with, and no act is ever taken out of the outbox."""

import json

from sqlite_utils import Database

from app.cache import outbox
from app.cache.reading import Reading
from app.domain.calls import Call, CallLine, CallOutcome
from app.domain.orders import Contact, Draft, Method, OrderLine
from app.services.attention import Settlement, articles, desk, send_again, set_aside, settle_call
from app.services.orders import place_order
from app.services.shop import Shop
from app.wire.commands import CommandAnswer, Outcome
from app.wire.identity import Identity
from app.wire.signing import unseal
from tests.identities import HUB_KEY
from tests.unit.services.conftest import NOW

DRAFT = Draft((OrderLine("v1", 1, 8990),), Method.PICK_UP, Contact("Ada Exemple"), "fr", store_id="blois")
SAID = Settlement("MM-0A7C-002K", CallOutcome.KEPT, "2041", 9990)


def answer(db: Database, key: str, reason: str = "") -> None:
    outcome = Outcome.REFUSED if reason else Outcome.DONE
    outbox.answered(db, (CommandAnswer(id=key, outcome=outcome, reason=reason),))


def test_what_was_said_is_sealed_and_waits(outbox_db: Database, kiosk: Identity) -> None:
    entry = settle_call(outbox_db, kiosk, SAID, NOW)
    (command,) = outbox.waiting(outbox_db, 9)
    told = json.loads(unseal(HUB_KEY, command.payload))
    assert told == {"number": SAID.number, "associate": "2041", "outcome": "kept", "agreed_cents": 9990}
    assert (command.type, entry.summary) == ("order.settle_call", {"number": SAID.number, "outcome": "kept"})
    assert (desk(outbox_db).settling, desk(outbox_db).waiting) == ({SAID.number: "kept"}, 1)


def test_an_order_is_not_settled_twice_while_the_first_act_waits(outbox_db: Database, kiosk: Identity) -> None:
    first = settle_call(outbox_db, kiosk, SAID, NOW)
    assert settle_call(outbox_db, kiosk, SAID, NOW).id == first.id
    answer(outbox_db, first.id)
    assert settle_call(outbox_db, kiosk, SAID, NOW).id != first.id
    assert desk(outbox_db).settled == {SAID.number}


def test_refused_order_is_shown_until_its_call_is_settled(outbox_db: Database, kiosk: Identity) -> None:
    order = place_order(outbox_db, kiosk, DRAFT, NOW)
    answer(outbox_db, order.key, "out_of_stock")
    (shown,) = desk(outbox_db).parked
    assert (shown.id, shown.reason, shown.sendable) == (order.key, "out_of_stock", False)
    said = Settlement(order.number, CallOutcome.KEPT, "2041", 0)
    first = settle_call(outbox_db, kiosk, said, NOW)
    assert desk(outbox_db).parked == ()
    answer(outbox_db, first.id, "out_of_stock")
    assert {entry.type for entry in desk(outbox_db).parked} == {"order.place", "order.settle_call"}
    answer(outbox_db, settle_call(outbox_db, kiosk, said, NOW).id)
    assert desk(outbox_db).parked == ()


def test_act_that_was_parked_with_its_payload_is_sent_again_and_cannot_be_set_aside(
    outbox_db: Database, kiosk: Identity
) -> None:
    entry = settle_call(outbox_db, kiosk, SAID, NOW)
    outbox.refuse(outbox_db, entry.id, "invalid", "an older hub did not know it")
    (shown,) = desk(outbox_db).parked
    assert shown.sendable
    assert not set_aside(outbox_db, entry.id, NOW)
    assert send_again(outbox_db, entry.id)
    assert (desk(outbox_db).parked, desk(outbox_db).waiting) == ((), 1)


def test_act_that_is_dealt_with_leaves_the_list_and_stays_in_the_outbox(outbox_db: Database, kiosk: Identity) -> None:
    entry = settle_call(outbox_db, kiosk, SAID, NOW)
    answer(outbox_db, entry.id, "settled")
    assert outbox.tally(outbox_db).parked == 1
    assert not send_again(outbox_db, entry.id)
    assert set_aside(outbox_db, entry.id, NOW)
    assert (desk(outbox_db).parked, outbox.tally(outbox_db).parked) == ((), 0)
    kept = outbox.entry(outbox_db, entry.id)
    assert kept is not None
    assert (kept.state, kept.reason) == (outbox.REFUSED, "settled")


def test_tally_says_since_when(outbox_db: Database, kiosk: Identity) -> None:
    assert outbox.tally(outbox_db) == outbox.Tally(0, "", 0, "")
    settle_call(outbox_db, kiosk, SAID, NOW)
    assert outbox.tally(outbox_db) == outbox.Tally(1, NOW.isoformat(), 0, "")


def test_articles_are_named_where_the_range_has_them(reading: Reading, shop: Shop) -> None:
    lines = tuple(CallLine(variant_id, 1, 100, 100, 1) for variant_id in ("v1", "gone"))
    call = Call("MM-1", NOW, "invalid", "home", "", 100, 100, "", lines)
    assert [(key, line.name) for key, line in articles(reading, shop, [call]).items()] == [("v1", "Perceuse 1")]
