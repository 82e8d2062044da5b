"""Requests for an associate: one at a time from a terminal, taken by one, over by themselves after a while."""

from datetime import datetime, timedelta

from sqlalchemy import ColumnElement, Connection, delete, insert, select, update

from app.domain.assist import GOES_FOR, LIVING, RINGS_FOR, AssistState
from app.hub.clock import text
from app.hub.database.tables import assist_request, terminal
from app.hub.problems import HubProblem
from app.hub.trust.associates import Session
from app.hub.trust.terminals import Terminal
from app.wire.assist import MOST_RINGS, AskAssist, AssistMessage, RingMessage, RingMessages

REMEMBERED = timedelta(days=30)
LIVES = [state.value for state in LIVING]


def ask(connection: Connection, asked: AskAssist, who: Terminal, now: datetime) -> AssistMessage:
    """Ring, or return the request of this terminal that still rings or is being answered."""
    table = assist_request.c
    living = select(table.id).where(table.terminal_id == who.id, _alive(now))
    known = connection.scalar(living) or connection.scalar(select(table.id).where(table.id == asked.id))
    if known is None:
        known = _write(connection, asked, who, now)
    return follow(connection, known, who, now)


def follow(connection: Connection, assist_id: str, who: Terminal, now: datetime) -> AssistMessage:
    """Return what became of a request of this terminal; HubProblem 404 for another's."""
    table = assist_request.c
    query = select(table.state, table.ends_at, table.associate_name).where(table.id == assist_id)
    row = connection.execute(query.where(table.terminal_id == who.id)).first()
    if row is None:
        raise HubProblem(404, "unknown_assist", "this terminal has made no such request")
    over = row.state in LIVES and row.ends_at <= text(now)
    state = AssistState.EXPIRED if over else AssistState(row.state)
    by = row.associate_name if state in {AssistState.TAKEN, AssistState.DONE} else ""
    return AssistMessage(id=assist_id, state=state, by=by)


def cancel(connection: Connection, assist_id: str, who: Terminal, now: datetime) -> AssistMessage:
    """End a request of this terminal: nobody need come any more."""
    mine = (assist_request.c.id == assist_id) & (assist_request.c.terminal_id == who.id)
    _end(connection, mine & _alive(now), AssistState.CANCELLED)
    return follow(connection, assist_id, who, now)


def rings(connection: Connection, who: Session, now: datetime) -> RingMessages:
    """Return what rings in this store, or is being answered."""
    table = assist_request.c
    query = select(assist_request).where(table.store_id == who.terminal.store_id, _alive(now))
    rows = connection.execute(query.order_by(table.made_at, table.id).limit(MOST_RINGS))
    return RingMessages(
        rows=tuple(
            RingMessage(
                id=row.id,
                state=AssistState(row.state),
                since=datetime.fromisoformat(row.made_at),
                terminal=row.terminal_name,
                page=row.page,
                variant_id=row.variant_id,
                basket_count=row.basket_count,
                locale=row.locale,
                by=row.associate_name,
                mine=row.associate == who.number,
            )
            for row in rows
        )
    )


def take(connection: Connection, assist_id: str, who: Session, now: datetime) -> RingMessages:
    """Let this associate go; HubProblem 409 when somebody else does already, or it is over."""
    table = assist_request.c
    free = (table.id == assist_id) & (table.store_id == who.terminal.store_id)
    free &= (table.state == AssistState.OPEN.value) | (table.associate == who.number)
    named = {"associate": who.number, "associate_name": who.name.split(" ")[0]}
    ends = text(now + GOES_FOR)
    taken = update(assist_request).where(free, _alive(now)).values(state=AssistState.TAKEN.value, ends_at=ends, **named)
    if connection.execute(taken).rowcount != 1:
        raise HubProblem(409, "taken", "a colleague is on the way already, or nobody is needed any more")
    return rings(connection, who, now)


def done(connection: Connection, assist_id: str, who: Session, now: datetime) -> RingMessages:
    """Note that the associate has come."""
    here = (assist_request.c.id == assist_id) & (assist_request.c.store_id == who.terminal.store_id)
    _end(connection, here & _alive(now), AssistState.DONE)
    return rings(connection, who, now)


def forget(connection: Connection, now: datetime) -> None:
    """Drop requests of long ago."""
    connection.execute(delete(assist_request).where(assist_request.c.ends_at < text(now - REMEMBERED)))


def _alive(now: datetime) -> ColumnElement[bool]:
    return assist_request.c.state.in_(LIVES) & (assist_request.c.ends_at > text(now))


def _end(connection: Connection, which: ColumnElement[bool], state: AssistState) -> None:
    connection.execute(update(assist_request).where(which).values(state=state.value))


def _write(connection: Connection, asked: AskAssist, who: Terminal, now: datetime) -> str:
    name = connection.scalar(select(terminal.c.name).where(terminal.c.id == who.id)) or ""
    row = asked.model_dump() | {
        "store_id": who.store_id,
        "terminal_id": who.id,
        "terminal_name": name,
        "made_at": text(now),
        "state": AssistState.OPEN.value,
        "ends_at": text(now + RINGS_FOR),
        "associate": "",
        "associate_name": "",
    }
    connection.execute(insert(assist_request).values(**row))
    return asked.id
