"""A charge is on disk before it is sent, told to the hub once, and no second one begins while nobody knows of it."""

import json
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from nacl.public import SealedBox
from sqlite_utils import Database

from app.cache import charges, connection, outbox
from app.domain.payments import Charge, ChargeAnswer, ChargeOutcome
from app.services import payments
from app.services.payments import Begun
from app.wire.commands import CommandAnswer, Outcome
from app.wire.payments import RECORD_PAYMENT
from app.wire.signing import decode
from tests.caches import new_outbox
from tests.identities import HUB_KEY, make_identity

NOW = datetime(2026, 11, 21, 14, 32, tzinfo=UTC)
NUMBER, OTHER = "MM-0070-0018", "MM-0070-0026"
APPROVED, DECLINED, CANCELLED, AWAY, UNKNOWN = ChargeOutcome
LOST, PAID = ChargeAnswer(UNKNOWN, final=False), ChargeAnswer(APPROVED, "A00395")
ANSWERS = st.builds(ChargeAnswer, st.sampled_from([APPROVED, DECLINED, CANCELLED]), st.just("")) | st.sampled_from(
    [LOST, ChargeAnswer(UNKNOWN)]
)


@pytest.fixture
def db(tmp_path: Path) -> Iterator[Database]:
    """An empty outbox."""
    made = new_outbox(tmp_path)
    yield made
    made.conn.close()


def begun(db: Database, number: str = NUMBER) -> Begun:
    return payments.begin(db, number, 2280, "caisse_ap", NOW)


def record(db: Database, charge: Charge, *answers: ChargeAnswer) -> None:
    for answer in answers:
        payments.record(db, make_identity(), charge, answer, NOW)


def told(db: Database) -> list[str]:
    """Return the outcomes that wait for the hub, in their order."""
    acts = [entry for entry in outbox.entries(db) if entry.type == RECORD_PAYMENT]
    return [act.summary["outcome"] for act in reversed(acts)]


def test_a_charge_is_on_the_disk_before_it_is_sent(db: Database, tmp_path: Path) -> None:
    """Another connection sees it as soon as it is begun: what is killed now is found again."""
    charge = begun(db).charge
    assert db.execute("PRAGMA synchronous").fetchone()[0] == 2
    reader = Database(connection.open_reader(tmp_path / connection.OUTBOX), execute_plugins=False)
    held = payments.unanswered(reader)
    assert held is not None
    assert (held.charge, held.protocol, held.outcome) == (charge, "caisse_ap", None)
    reader.conn.close()
    assert told(db) == []


def test_an_outcome_is_one_act_sealed_to_the_hub(db: Database) -> None:
    """The summary that may be shown has number, amount and outcome; the hub alone reads the bank's number."""
    charge = begun(db).charge
    record(db, charge, PAID, PAID, ChargeAnswer(DECLINED))
    assert (told(db), payments.unanswered(db)) == (["approved"], None)
    act = outbox.waiting(db, 9)[0]
    assert json.loads(SealedBox(HUB_KEY).decrypt(decode(act.payload))) == {
        "number": NUMBER, "charge": charge.id, "protocol": "caisse_ap", "outcome": "approved", "cents": 2280,
        "currency": "EUR", "authorisation": "A00395",
    }  # fmt: skip
    assert outbox.entries(db)[0].summary == {"number": NUMBER, "cents": 2280, "outcome": "approved"}


def test_no_second_charge_while_nobody_knows_of_the_first(db: Database) -> None:
    """Neither of the same order nor of another; afterwards the other may be paid, one that is paid may not."""
    first = begun(db)
    for number in (NUMBER, OTHER):
        again = begun(db, number)
        assert not again.free
        assert again.held is not None
        assert again.held.charge == first.charge
    record(db, first.charge, LOST)
    assert not begun(db, OTHER).free
    record(db, first.charge, PAID)
    held = begun(db).held
    assert held is not None
    assert held.outcome is APPROVED
    assert begun(db, OTHER).free


@pytest.mark.parametrize("answer", [ChargeAnswer(DECLINED), ChargeAnswer(CANCELLED), ChargeAnswer(AWAY)])
def test_what_came_to_nothing_can_be_tried_again(db: Database, answer: ChargeAnswer) -> None:
    """The hub hears of what was sent; of what never was it does not."""
    record(db, begun(db).charge, answer)
    assert told(db) == ([] if answer.outcome is AWAY else [answer.outcome.value])
    assert begun(db).free


def test_one_that_nobody_can_tell_is_never_charged_again(db: Database) -> None:
    """The terminal is free for others; the hub was told once that this one is unknown."""
    record(db, begun(db).charge, LOST, LOST, ChargeAnswer(UNKNOWN))
    assert told(db) == ["unknown"]
    assert not begun(db).free
    assert begun(db, OTHER).free


@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(st.lists(ANSWERS, max_size=6))
def test_whatever_is_answered_the_first_known_outcome_stays(
    tmp_path_factory: pytest.TempPathFactory, answers: list[ChargeAnswer]
) -> None:
    """However often and in whatever order: one final outcome, told at most once besides `unknown`."""
    db = new_outbox(tmp_path_factory.mktemp("box"))
    charge = begun(db).charge
    record(db, charge, *answers)
    final = next((answer for answer in answers if answer.final), None)
    held = charges.find(db, charge.id)
    assert held is not None
    assert held.outcome is (final.outcome if final else None)
    assert [word for word in told(db) if word != "unknown"] == (
        [final.outcome.value] if final and final.outcome is not UNKNOWN else []
    )
    assert told(db).count("unknown") <= 1
    db.conn.close()


def test_what_the_hub_refuses_needs_a_person(db: Database) -> None:
    charge = begun(db).charge
    record(db, charge, PAID)
    assert not payments.needs_person(db, charge)
    act = outbox.waiting(db, 1)[0]
    outbox.answered(db, (CommandAnswer(id=act.id, outcome=Outcome.REFUSED, reason="already_paid"),))
    assert payments.needs_person(db, charge)


def test_without_an_identity_nothing_is_written(db: Database) -> None:
    """A terminal that nobody has enrolled has no order to be paid; the charge stays to be asked for."""
    charge = begun(db).charge
    payments.noter(lambda work: work(db), None, charge, lambda: NOW)(PAID)
    assert payments.unanswered(db) is not None
    payments.noter(lambda work: work(db), make_identity(), charge, lambda: NOW)(PAID)
    assert told(db) == ["approved"]
