"""Answer every command once: its work and its answer are committed together, the answer is kept for ever.

The transaction begins by claiming the command's id: where two workers get the same command at the same moment, the
second waits and returns what the first answered.
"""

import hashlib
import logging
from collections.abc import Callable

from pydantic import ValidationError
from sqlalchemy import Connection, select, update
from sqlalchemy.exc import DataError, SQLAlchemyError

from app.domain.errors import DamagedError
from app.domain.orders import Reason
from app.hub.clock import text
from app.hub.context import Hub
from app.hub.database import tables
from app.hub.database.engine import reading, writing
from app.hub.database.retry import retried
from app.hub.database.statements import MOST, holds_nul, insert_missing, plain
from app.hub.feedback import service as feedback
from app.hub.feeds.changes import record
from app.hub.orders import service as orders
from app.hub.orders import settling
from app.hub.orders.records import Made
from app.hub.orders.refusal import RefusalError
from app.hub.payments import recording as payments
from app.hub.problems import HubProblem, log_bug
from app.hub.receipts import service as receipts
from app.hub.returns import service as returns
from app.hub.reviews import service as reviews
from app.hub.trust.terminals import Terminal
from app.wire.commands import PLACE_ORDER, SETTLE_CALL, Command, CommandAnswer, Outcome, PlaceOrder, SettleCall
from app.wire.feedback import GIVE_FEEDBACK, GiveFeedback
from app.wire.payments import RECORD_PAYMENT, RecordPayment
from app.wire.receipts import SEND_RECEIPT, SendReceipt
from app.wire.returns import START_RETURN, StartReturn
from app.wire.reviews import WRITE_REVIEW, WriteReview
from app.wire.signing import unseal
from app.wire.versions import HUB_OLDER

log = logging.getLogger(__name__)
BUSY = "busy"
NEWER = "extra_forbidden"  # pydantic's word for a field that the model does not have
BODY = {"id", "sequence", "type", "made_at", "payload"}
UNHOLDABLE = "the act holds characters or numbers that the hub cannot keep"
Work = Callable[[Connection, str, Made], orders.Taken]


class NewerError(Exception):
    """The command is of a contract newer than this hub's: nothing of it is done or kept, and it waits."""


def _place_order(connection: Connection, payload: str, made: Made) -> orders.Taken:
    message = PlaceOrder.model_validate_json(payload)
    if holds_nul(message.model_dump()):
        raise RefusalError(Reason.INVALID, UNHOLDABLE)
    return orders.place(connection, message, made)


def _settle_call(connection: Connection, payload: str, made: Made) -> orders.Taken:
    return settling.settle(connection, SettleCall.model_validate_json(payload), made)


def _write_review(connection: Connection, payload: str, made: Made) -> orders.Taken:
    return reviews.write(connection, WriteReview.model_validate_json(payload), made)


def _start_return(connection: Connection, payload: str, made: Made) -> orders.Taken:
    return returns.start(connection, StartReturn.model_validate_json(payload), made)


def _give_feedback(connection: Connection, payload: str, made: Made) -> orders.Taken:
    return feedback.give(connection, GiveFeedback.model_validate_json(payload), made)


def _send_receipt(connection: Connection, payload: str, made: Made) -> orders.Taken:
    return receipts.send(connection, SendReceipt.model_validate_json(payload), made)


def _record_payment(connection: Connection, payload: str, made: Made) -> orders.Taken:
    return payments.record(connection, RecordPayment.model_validate_json(payload), made)


WORK: dict[str, Work] = {
    PLACE_ORDER: _place_order,
    SETTLE_CALL: _settle_call,
    WRITE_REVIEW: _write_review,
    START_RETURN: _start_return,
    GIVE_FEEDBACK: _give_feedback,
    SEND_RECEIPT: _send_receipt,
    RECORD_PAYMENT: _record_payment,
}


def check_bodies(hub: Hub, terminal: Terminal, commands: tuple[Command, ...]) -> None:
    """Raise HubProblem 422 when one of the ids came before with another body, also within this batch."""
    with reading(hub.engine) as connection:
        rows = connection.execute(
            select(tables.command.c.id, tables.command.c.body_hash).where(
                tables.command.c.id.in_([command.id for command in commands])
            )
        )
        seen = {row.id: row.body_hash for row in rows}
    for command in commands:
        body = _body_hash(terminal, command)
        if seen.setdefault(command.id, body) != body:
            raise _clash(command)


def answer(hub: Hub, terminal: Terminal, command: Command) -> CommandAnswer:
    """Do the command, or return the answer that it got; RETRY when the hub itself could not, or does not know it."""
    try:
        return retried(lambda: _once(hub, terminal, command))
    except DataError:
        return _unholdable(hub, terminal, command)
    except SQLAlchemyError as error:
        log.warning("command %s has to wait: %s", command.id, type(error).__name__)
    except HubProblem:
        raise
    except NewerError:
        log.warning("command %s (%s) has to wait for a newer hub", command.id, plain(command.type))
        return CommandAnswer(id=command.id, outcome=Outcome.RETRY, reason=HUB_OLDER)
    except Exception as error:  # noqa: BLE001 - a mistake of the hub must not stop the other commands
        log_bug(f"command {command.id}", error)
    return CommandAnswer(id=command.id, outcome=Outcome.RETRY, reason=BUSY)


def _once(hub: Hub, terminal: Terminal, command: Command) -> CommandAnswer:
    made = Made(terminal, command, hub.clock.now(), hub.clock.today(), hub.keys.feed_public)
    with writing(hub.engine) as connection:
        if not _claim(connection, made):
            return _held(connection, terminal, command)
        return _work(connection, hub, made)


def _unholdable(hub: Hub, terminal: Terminal, command: Command) -> CommandAnswer:
    """Refuse what the database cannot hold: asking for it again would not help."""
    made = Made(terminal, command, hub.clock.now(), hub.clock.today())
    with writing(hub.engine) as connection:
        if not _claim(connection, made):
            return _held(connection, terminal, command)
        refused = CommandAnswer(id=command.id, outcome=Outcome.REFUSED, reason=Reason.INVALID.value, message=UNHOLDABLE)
        return _keep(connection, refused)


def _claim(connection: Connection, made: Made) -> bool:
    """Take the command's id for this transaction; False when it was answered before."""
    command = made.command
    row = {"id": command.id, "body_hash": _body_hash(made.terminal, command), "type": plain(command.type)}
    sequence, made_at = min(command.sequence, MOST), plain(command.made_at)
    came = {"terminal_id": made.terminal.id, "sequence": sequence, "made_at": made_at}
    open_ = {"outcome": Outcome.RETRY.value, "reason": "", "message": "", "total_cents": 0}
    return insert_missing(connection, tables.command, **row, **came, **open_, received_at=text(made.now))


def _held(connection: Connection, terminal: Terminal, command: Command) -> CommandAnswer:
    row = connection.execute(select(tables.command).where(tables.command.c.id == command.id)).one()
    if row.body_hash != _body_hash(terminal, command):
        raise _clash(command)
    said = {"reason": row.reason, "message": row.message, "total_cents": row.total_cents}
    return CommandAnswer(id=row.id, outcome=Outcome(row.outcome), **said)


def _work(connection: Connection, hub: Hub, made: Made) -> CommandAnswer:
    """Return the answer; a work that refuses has left in the transaction only what it means to keep."""
    command_id = made.command.id
    try:
        taken = _do(connection, hub, made)
    except RefusalError as error:
        why, words = error.reason.value, str(error)
        refused = CommandAnswer(id=command_id, outcome=Outcome.REFUSED, reason=why, message=words)
        return _keep(connection, refused)
    done = CommandAnswer(id=command_id, outcome=Outcome.DONE, message=taken.note, total_cents=taken.total_cents)
    kept = _keep(connection, done)
    record(connection, taken.changes)
    return kept


def _do(connection: Connection, hub: Hub, made: Made) -> orders.Taken:
    work = WORK.get(made.command.type)
    if work is None:
        raise NewerError
    try:
        payload = unseal(hub.keys.seal, made.command.payload)
        return work(connection, payload, made)
    except (DamagedError, ValidationError) as error:
        if isinstance(error, ValidationError) and all(found["type"] == NEWER for found in error.errors()):
            raise NewerError from None
        raise RefusalError(Reason.INVALID, "the payload cannot be read") from error


def _keep(connection: Connection, said: CommandAnswer) -> CommandAnswer:
    became = {"outcome": said.outcome.value, "reason": said.reason, "message": said.message}
    row = tables.command.c.id == said.id
    connection.execute(update(tables.command).where(row).values(**became, total_cents=said.total_cents))
    return said


def _body_hash(terminal: Terminal, command: Command) -> str:
    """Return what tells bodies apart: the fields of version 1, so that later ones change no hash that is stored."""
    body = f"{terminal.id}\n{command.model_dump_json(include=BODY)}"
    return hashlib.sha256(body.encode()).hexdigest()


def _clash(command: Command) -> HubProblem:
    return HubProblem(422, "idempotency", f"command {command.id} came before with another body")
