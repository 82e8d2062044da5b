"""Associates: number and PIN open a session of eight hours on one tablet; only the hash of its token is kept."""

import hashlib
import secrets
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Annotated, Any

from fastapi import APIRouter, Depends, Header, Response
from sqlalchemy import Connection, delete, insert, select

from app.hub.audit import Look, write
from app.hub.clock import text
from app.hub.context import Hub, HubDep
from app.hub.database.engine import reading, writing
from app.hub.database.tables import associate, associate_token
from app.hub.problems import HubProblem
from app.hub.trust import locks
from app.hub.trust.pins import pin_fits
from app.hub.trust.terminals import Terminal, TerminalDep
from app.wire import API
from app.wire.associates import SignedIn, SignIn
from app.wire.base import Problem

router = APIRouter(prefix=f"{API}/associates", tags=["associates"])
SESSION = timedelta(hours=8)
TABLET = "tablet"


@dataclass(frozen=True, slots=True)
class Session:
    """An associate at a tablet."""

    number: str
    name: str
    store_id: str
    terminal: Terminal


def tablet(terminal: TerminalDep) -> Terminal:
    """Return the terminal when it is an associate's tablet; HubProblem 403 for a kiosk."""
    if terminal.profile != TABLET:
        raise HubProblem(403, "profile", "only a tablet may do this")
    return terminal


TabletDep = Annotated[Terminal, Depends(tablet)]


def session(terminal: TabletDep, hub: HubDep, authorization: Annotated[str, Header(max_length=200)] = "") -> Session:
    """Return who is signed in on this tablet; HubProblem 401 when nobody is."""
    query = select(associate.c.number, associate.c.name, associate.c.store_id).join(
        associate_token, associate_token.c.number == associate.c.number
    )
    query = query.where(
        associate_token.c.token_hash == _hash(authorization.removeprefix("Bearer ")),
        associate_token.c.terminal_id == terminal.id,
        associate_token.c.expires_at > text(hub.clock.now()),
    )
    with reading(hub.engine) as connection:
        row = connection.execute(query).first()
    if row is None:
        raise HubProblem(401, "token", "nobody is signed in on this tablet; sign in again")
    return Session(row.number, row.name, row.store_id, terminal)


SessionDep = Annotated[Session, Depends(session)]
ANSWERS: dict[int | str, dict[str, Any]] = {401: {"model": Problem}, 403: {"model": Problem}, 423: {"model": Problem}}


@router.post("/sign-in", responses=ANSWERS)
def sign_in(message: SignIn, terminal: TabletDep, hub: HubDep) -> SignedIn:
    """Open a session for an associate who knows their PIN."""
    guess = locks.Guess(message.number, terminal.id)
    with writing(hub.engine) as connection:
        failures = locks.count_try(connection, guess, hub.clock.stored(connection))
        row = connection.execute(select(associate).where(associate.c.number == message.number)).first()
    if not pin_fits(row.pin_hash if row else "", message.pin) or row is None:
        _note(hub, "sign-in.failed", guess)
        raise locks.wrong(failures)
    with writing(hub.engine) as connection:
        now = hub.clock.stored(connection)
        locks.clear(connection, guess)
        token, expires_at = _open(connection, guess, now)
        write(connection, Look("sign-in", row.number, terminal.id, ""), text(now))
    said = {"number": row.number, "name": row.name, "role": row.role, "store_id": row.store_id}
    return SignedIn(**said, token=token, expires_at=expires_at)


@router.post("/sign-out", status_code=204, responses=ANSWERS)
def sign_out(who: SessionDep, hub: HubDep, authorization: Annotated[str, Header(max_length=200)] = "") -> Response:
    """End the session."""
    with writing(hub.engine) as connection:
        spent = associate_token.c.token_hash == _hash(authorization.removeprefix("Bearer "))
        connection.execute(delete(associate_token).where(spent))
        look = Look("sign-out", who.number, who.terminal.id, "")
        write(connection, look, text(hub.clock.now()))
    return Response(status_code=204)


def _open(connection: Connection, guess: locks.Guess, now: datetime) -> tuple[str, str]:
    """Return a new token and when it ends; tokens that have ended are dropped."""
    connection.execute(delete(associate_token).where(associate_token.c.expires_at <= text(now)))
    token, expires_at = secrets.token_urlsafe(32), text(now + SESSION)
    row = {"token_hash": _hash(token), "number": guess.number, "terminal_id": guess.terminal_id}
    connection.execute(insert(associate_token).values(**row, expires_at=expires_at))
    return token, expires_at


def _note(hub: Hub, action: str, guess: locks.Guess) -> None:
    with writing(hub.engine) as connection:
        look = Look(action, guess.number, guess.terminal_id, "")
        write(connection, look, text(hub.clock.now()))


def _hash(token: str) -> str:
    return hashlib.sha256(token.encode()).hexdigest()
