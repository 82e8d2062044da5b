"""Every act reaches the hub once in its order; a bad one is parked and never blocks the others."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pydantic import BaseModel
from sqlite_utils import Database

from app.cache import outbox
from app.cache.outbox import NewCommand
from app.domain.errors import RefusedError, UnreachableError
from app.sync.push import push
from app.wire.commands import CommandAnswer, CommandAnswers, CommandBatch, Outcome
from tests.caches import new_outbox
from tests.fakes import FakeHub


def _command(sequence: int) -> NewCommand:
    return NewCommand(f"c{sequence - 1:03}", "order.place", "", "AAAA", {})


@pytest.fixture
def db(tmp_path: Path) -> Iterator[Database]:
    opened = new_outbox(tmp_path)
    for _ in range(120):
        outbox.append(opened, _command)
    yield opened
    opened.conn.close()


def test_everything_is_sent_in_order(db: Database, tmp_path: Path) -> None:
    hub = FakeHub(tmp_path)
    assert push(hub, lambda work: work(db)) == 120
    assert hub.seen == [f"c{n:03}" for n in range(120)]
    assert outbox.waiting(db, 1) == []


def test_nothing_is_lost_while_the_hub_is_away(db: Database, tmp_path: Path) -> None:
    hub = FakeHub(tmp_path, down=True)
    with pytest.raises(UnreachableError):
        push(hub, lambda work: work(db))
    assert len(outbox.waiting(db, 200)) == 120


class Picky(FakeHub):
    """Refuses every batch that holds the bad command, as a hub does that finds another body under a known id."""

    def post(self, path: str, message: BaseModel, answer: type[CommandAnswers]) -> CommandAnswers:
        assert isinstance(message, CommandBatch)
        if any(command.id == "c007" for command in message.commands):
            reason = "idempotency"
            raise RefusedError(reason, "another body")
        return super().post(path, message, answer)


def test_one_bad_act_is_parked_and_the_others_go_on(db: Database, tmp_path: Path) -> None:
    hub = Picky(tmp_path)
    assert push(hub, lambda work: work(db)) == 120
    assert sorted(hub.seen) == [f"c{n:03}" for n in range(120) if n != 7]
    parked = outbox.entries(db, state="refused")
    assert [(entry.id, entry.reason) for entry in parked] == [("c007", "idempotency")]


def test_a_revoked_terminal_keeps_its_acts(db: Database, tmp_path: Path) -> None:
    class Revoked(FakeHub):
        def post(self, path: str, message: BaseModel, answer: type[CommandAnswers]) -> CommandAnswers:
            del path, message, answer
            reason = "revoked"
            raise RefusedError(reason)

    with pytest.raises(RefusedError):
        push(Revoked(tmp_path), lambda work: work(db))
    assert len(outbox.waiting(db, 200)) == 120


class Older(FakeHub):
    """Does not know the first sixty acts yet."""

    def post(self, path: str, message: BaseModel, answer: type[CommandAnswers]) -> CommandAnswers:
        said = super().post(path, message, answer).answers
        return answer(answers=tuple(self._wait(one) if one.id < "c060" else one for one in said))

    def _wait(self, answer: CommandAnswer) -> CommandAnswer:
        return CommandAnswer(id=answer.id, outcome=Outcome.RETRY, reason="hub_older")


def test_acts_that_the_hub_cannot_take_yet_wait_and_block_nobody(db: Database, tmp_path: Path) -> None:
    """More than a batch of them; each is sent once, so that a push ends."""
    hub = Older(tmp_path)
    assert push(hub, lambda work: work(db)) == 60
    assert hub.seen == [f"c{n:03}" for n in range(120)]
    assert [command.id for command in outbox.waiting(db, 200)] == [f"c{n:03}" for n in range(60)]
    assert outbox.entries(db, state="refused") == []
    assert push(FakeHub(tmp_path), lambda work: work(db)) == 60
