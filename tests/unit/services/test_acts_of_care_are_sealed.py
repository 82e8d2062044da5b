"""A return, an opinion and a receipt by mail wait in the outbox sealed: the hub reads them, this terminal cannot."""

import json
from datetime import UTC, datetime
from pathlib import Path

import pytest
from nacl.public import SealedBox

from app.cache import connection, outbox
from app.domain.errors import InvalidInputError
from app.domain.feedback import Opinion, Touchpoint
from app.domain.orders import parse_order_number
from app.domain.returns import Refund, ReturnedLine, ReturnReason, Wish, window
from app.services.feedback import give
from app.services.receipts import ask_by_mail
from app.services.returns import find_return, start_return
from app.services.tracking import contact_mistake, normal_number, number_mistake
from app.wire.receipts import SendReceipt
from app.wire.signing import decode
from tests.caches import new_outbox
from tests.identities import HUB_KEY, make_identity

NOW = datetime(2026, 11, 21, 14, 32, tzinfo=UTC)
MAIL = "camille.canari@example.org"
WISH = Wish("MM-0070-0018", (ReturnedLine("v1", 2, ReturnReason.FAULTY),), Refund.EXCHANGE, "fr", contact=MAIL)


def test_only_the_hub_can_read_them(tmp_path: Path) -> None:
    db, identity = new_outbox(tmp_path), make_identity()
    started = start_return(db, identity, WISH, NOW)
    give(db, identity, Opinion(3, Touchpoint.HELP, "fr", "Trop de canaris", MAIL, consent=True), NOW)
    ask_by_mail(db, identity, SendReceipt(number="MM-0070-0018", email=MAIL, locale="fr"), NOW)
    db.conn.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    kept = (tmp_path / connection.OUTBOX).read_bytes()
    assert b"canari" not in kept
    said = [json.loads(SealedBox(HUB_KEY).decrypt(decode(x.payload))) for x in outbox.waiting(db, 10)]
    assert (said[0]["number"], said[0]["contact"], said[1]["contact"], said[2]["email"]) == (
        started.number, MAIL, MAIL, MAIL,
    )  # fmt: skip
    assert parse_order_number(started.number).startswith("RMM-")
    assert find_return(db, started.key) == started
    db.conn.close()


def test_a_return_needs_articles_and_a_proof(tmp_path: Path) -> None:
    db = new_outbox(tmp_path)
    for wish in (
        Wish("MM-0070-0018", (), Refund.AS_PAID, "fr", contact=MAIL),
        Wish("MM-0070-0018", WISH.lines, Refund.AS_PAID, "fr"),
    ):
        with pytest.raises(InvalidInputError):
            start_return(db, make_identity(), wish, NOW)
    db.conn.close()


@pytest.mark.parametrize(
    ("typed", "mistake"),
    [("", "empty"), ("mm 0070 0018", ""), ("MM-0070-0019", "typo"), ("12", "short"), ("MM-7F0D-50", "")],
)
def test_numbers_as_people_type_them(typed: str, mistake: str) -> None:
    assert number_mistake(typed) == mistake


def test_spelling_of_numbers_and_contacts() -> None:
    assert normal_number(" mm 00700018") == "MM-0070-0018"
    assert [contact_mistake(text) for text in ("", "a@b", MAIL, "02 47 00 00 00", "06 39 98 12 34", "xyz")] == [
        "empty", "unreadable", "", "", "", "unreadable",
    ]  # fmt: skip


def test_the_law_is_the_least_and_counts_from_the_day_of_receipt() -> None:
    ordered = NOW.date()
    known = window(ordered, ordered.replace(day=25), 0)
    assert (known.withdrawal_until.isoformat(), known.until) == ("2026-12-09", known.withdrawal_until)
    unknown = window(ordered, None, 60)
    assert (unknown.withdrawal_until.isoformat(), unknown.until.isoformat()) == ("2026-12-15", "2027-01-30")
