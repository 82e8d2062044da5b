"""Every request names its terminal and proves it: the store comes from the key, never from the request."""

from dataclasses import dataclass
from datetime import timedelta
from typing import Annotated

from fastapi import Depends, Request
from sqlalchemy import Connection, delete, insert, select, update
from sqlalchemy.exc import IntegrityError
from starlette.concurrency import run_in_threadpool

from app.hub.clock import text
from app.hub.context import Hub, HubDep
from app.hub.database.engine import reading, writing
from app.hub.database.tables import nonce, store, terminal
from app.hub.feeds.changes import Change, record
from app.hub.problems import HubProblem
from app.wire.signing import NONCE_HEADER, SIGNATURE_HEADER, TERMINAL_HEADER, request_text, verifies

MAX_NONCE = 80
REMEMBERED = timedelta(days=30)


@dataclass(frozen=True, slots=True)
class Terminal:
    """Who asks, as the hub knows it."""

    id: str
    serial: int
    profile: str
    store_id: str
    zone: str
    group: str
    order_prefix: str


async def signed(request: Request, hub: HubDep) -> Terminal:
    """Return the terminal that signed this request; HubProblem 401, 403 or 409 otherwise."""
    headers = request.headers
    once = headers.get(NONCE_HEADER, "")
    proof = request_text(request.method, _target(request), await request.body(), once)
    named, signature = headers.get(TERMINAL_HEADER, ""), headers.get(SIGNATURE_HEADER, "")
    if not once or len(once) > MAX_NONCE:
        raise _unsigned()
    return await run_in_threadpool(_prove, hub, named, signature, proof, once)


TerminalDep = Annotated[Terminal, Depends(signed)]


def revoke(connection: Connection, terminal_id: str, now: str) -> bool:
    """Let the terminal in no more; tell whether there was one to revoke."""
    row = (terminal.c.id == terminal_id) & terminal.c.revoked_at.is_(None)
    serial = connection.scalar(select(terminal.c.serial).where(row))
    if serial is None:
        return False
    connection.execute(update(terminal).where(row).values(revoked_at=now))
    record(connection, [Change("stores", "terminal", (serial,))])
    return True


def forget_nonces(connection: Connection, before: str) -> None:
    """Drop nonces of long ago: commands are idempotent and tokens expire, so an old replay does nothing."""
    connection.execute(delete(nonce).where(nonce.c.seen_at < before))


def _prove(hub: Hub, named: str, signature: str, proof: bytes, once: str) -> Terminal:
    with reading(hub.engine) as connection:
        query = select(terminal, store.c.zone, store.c.group_id, store.c.order_prefix)
        row = connection.execute(query.join(store).where(terminal.c.id == named)).first()
    if row is None or not verifies(row.public_key, proof, signature):
        raise _unsigned()
    if row.revoked_at is not None:
        raise HubProblem(403, "revoked", "this terminal was revoked; enrol it again")
    _remember(hub, row.id, once)
    place = (row.store_id, row.zone, row.group_id, row.order_prefix)
    return Terminal(row.id, row.serial, row.profile, *place)


def _remember(hub: Hub, terminal_id: str, once: str) -> None:
    values = {"terminal_id": terminal_id, "nonce": once, "seen_at": text(hub.clock.now())}
    try:
        with writing(hub.engine) as connection:
            connection.execute(insert(nonce).values(**values))
    except IntegrityError as error:
        raise HubProblem(409, "replay", "this request came before; sign a new one") from error


def _target(request: Request) -> str:
    """Return path and query as they came over the wire."""
    path = request.scope.get("raw_path") or request.url.path.encode()
    query = request.scope["query_string"]
    return (path + b"?" + query if query else path).decode("latin-1")


def _unsigned() -> HubProblem:
    return HubProblem(401, "signature", "the request is not signed by a known terminal; enrol this one")
