"""The outbox keeps every act in its order, shows no personal data, and forgets nothing before the hub has answered."""

from sqlite_utils import Database

from app.cache import outbox
from app.cache.outbox import NewCommand
from app.wire.commands import CommandAnswer, Outcome


def add(db: Database, name: str) -> outbox.Entry:
    return outbox.append(db, lambda n: NewCommand(name, "order.place", "2026-11-21", "sealed", {"number": f"MM-{n}"}))


def test_sequence_grows_and_is_never_used_twice(outbox_db: Database) -> None:
    assert [add(outbox_db, f"c{n}").sequence for n in range(3)] == [1, 2, 3]
    outbox_db.execute("DELETE FROM commands")
    assert add(outbox_db, "later").sequence == 4


def test_answered_acts_lose_their_payload_and_wait_no_more(outbox_db: Database) -> None:
    for name in ("a", "b", "c"):
        add(outbox_db, name)
    answers = (
        CommandAnswer(id="a", outcome=Outcome.DONE),
        CommandAnswer(id="b", outcome=Outcome.REFUSED, reason="out_of_stock", message="gone"),
        CommandAnswer(id="c", outcome=Outcome.RETRY),
    )
    outbox.answered(outbox_db, answers)
    assert [command.id for command in outbox.waiting(outbox_db, 9)] == ["c"]
    states = {entry.id: (entry.state, entry.reason) for entry in outbox.entries(outbox_db)}
    assert states == {"a": ("done", ""), "b": ("refused", "out_of_stock"), "c": ("pending", "")}
    kept = outbox_db.execute("SELECT id FROM commands WHERE payload <> ''").fetchall()
    assert [row["id"] for row in kept] == ["c"]


def test_a_final_answer_stays_whatever_comes_later(outbox_db: Database) -> None:
    add(outbox_db, "a")
    outbox.answered(outbox_db, (CommandAnswer(id="a", outcome=Outcome.DONE),))
    outbox.answered(outbox_db, (CommandAnswer(id="a", outcome=Outcome.REFUSED, reason="invalid"),))
    found = outbox.entry(outbox_db, "a")
    assert found is not None
    assert found.state == "done"


def test_an_error_while_building_leaves_no_row(outbox_db: Database) -> None:
    def broken(_: int) -> NewCommand:
        raise ValueError

    for _ in range(2):
        try:
            outbox.append(outbox_db, broken)
        except ValueError:
            continue
    assert outbox.entries(outbox_db) == []
    assert add(outbox_db, "a").sequence == 1
