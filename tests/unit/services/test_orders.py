"""An order is refused before it is one, or lies sealed in the outbox; what lies beside it names nobody."""

import json
from dataclasses import replace

import pytest
from nacl.public import PrivateKey
from sqlite_utils import Database

from app.cache import outbox
from app.domain.errors import DamagedError, InvalidInputError
from app.domain.orders import Address, Contact, Draft, Method, OrderLine, OrderState
from app.services.orders import order, pending_pieces, place_order
from app.wire.commands import CommandAnswer, Outcome
from app.wire.identity import Identity
from app.wire.signing import unseal
from tests.identities import HUB_KEY
from tests.unit.services.conftest import NOW

DRAFT = Draft(
    lines=(OrderLine("v1", 2, 8990),),
    method=Method.HOME,
    contact=Contact("Ada Exemple", email="ada.exemple@example.org"),
    locale="fr",
    delivery_cents=490,
    address=Address("12 rue du canari", "37000", "Tours"),
)
PICK_UP = replace(DRAFT, method=Method.PICK_UP, store_id="blois", address=None, delivery_cents=0)


@pytest.mark.parametrize(
    ("draft", "words"),
    [
        (replace(DRAFT, lines=()), "at least one article"),
        (replace(PICK_UP, store_id=""), "needs a store"),
        (replace(DRAFT, address=None), "needs an address"),
    ],
)
def test_what_cannot_be_an_order_leaves_no_row(outbox_db: Database, kiosk: Identity, draft: Draft, words: str) -> None:
    with pytest.raises(InvalidInputError, match=words):
        place_order(outbox_db, kiosk, draft, NOW)
    assert outbox.entries(outbox_db) == []


def test_an_order_is_told_as_it_was_placed(outbox_db: Database, kiosk: Identity) -> None:
    placed = place_order(outbox_db, kiosk, DRAFT, NOW)
    assert (placed.state, placed.method, placed.total_cents) == (OrderState.ACCEPTED, Method.HOME, 2 * 8990 + 490)
    assert placed.lines == DRAFT.lines
    assert order(outbox_db, placed.key) == placed
    assert order(outbox_db, "another") is None


def test_only_the_hub_can_read_the_payload(outbox_db: Database, kiosk: Identity) -> None:
    place_order(outbox_db, kiosk, DRAFT, NOW)
    (command,) = outbox.waiting(outbox_db, 9)
    assert json.loads(unseal(HUB_KEY, command.payload))["contact"]["name"] == "Ada Exemple"
    with pytest.raises(DamagedError):
        unseal(PrivateKey.generate(), command.payload)


def test_nothing_beside_the_payload_names_the_person(outbox_db: Database, kiosk: Identity) -> None:
    place_order(outbox_db, kiosk, DRAFT, NOW)
    row = json.dumps([list(row) for row in outbox_db.conn.execute("SELECT * FROM commands")], default=repr)
    assert not any(word in row for word in ("Ada", "Exemple", "canari", "example.org"))


def test_pieces_wait_until_the_hub_has_answered(outbox_db: Database, kiosk: Identity) -> None:
    sent = place_order(outbox_db, kiosk, DRAFT, NOW)
    place_order(outbox_db, kiosk, PICK_UP, NOW)
    assert pending_pieces(outbox_db) == {("online", "v1"): 2, ("blois", "v1"): 2}
    outbox.answered(outbox_db, answers=(CommandAnswer(id=sent.key, outcome=Outcome.DONE),))
    assert pending_pieces(outbox_db) == {("blois", "v1"): 2}


def test_a_refused_order_says_why(outbox_db: Database, kiosk: Identity) -> None:
    sent = place_order(outbox_db, kiosk, DRAFT, NOW)
    outbox.answered(outbox_db, answers=(CommandAnswer(id=sent.key, outcome=Outcome.REFUSED, reason="out_of_stock"),))
    known = order(outbox_db, sent.key)
    assert known is not None
    assert (known.state, known.reason) == (OrderState.CALL, "out_of_stock")
