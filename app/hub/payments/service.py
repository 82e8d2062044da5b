"""A payment from its opening to its end. Terminals and phones only wish; the provider is asked what is true."""

import json
import logging
from collections.abc import Callable
from datetime import datetime, timedelta

from sqlalchemy import Connection, Engine, select

from app.domain.payments import TRIAL, PaymentState
from app.hub import attempts
from app.hub.attempts import Limit
from app.hub.clock import text
from app.hub.context import Hub
from app.hub.database.engine import reading, writing
from app.hub.database.tables import payment, setting
from app.hub.payments import records
from app.hub.payments.base import Charge, Provider, ProviderError
from app.hub.payments.records import Record
from app.hub.payments.trial import TrialProvider
from app.hub.problems import HubProblem
from app.hub.trust.terminals import Terminal

log = logging.getLogger(__name__)
PROVIDERS: dict[str, Callable[[Engine], Provider]] = {TrialProvider.name: TrialProvider}
"""Adapters by name; the chain's setting `payments` = `{"provider": NAME}` chooses, an empty name: till only."""
SETTING = "payments"
MOST = 200
OPENED_AT_A_TERMINAL = Limit(60, timedelta(minutes=10))


def provider_of(hub: Hub, name: str) -> Provider:
    """Return the adapter of this name; HubProblem 409 when the chain takes no payment by phone."""
    make = PROVIDERS.get(name)
    if make is None:
        raise HubProblem(409, "not_offered", "this chain takes no payment by phone; pay at the till")
    return make(hub.engine)


def is_test(name: str) -> bool:
    """Tell whether payments by this provider, or at this payment terminal, move no money."""
    return name in {TrialProvider.name, TRIAL}


def open_payment(hub: Hub, terminal: Terminal, number: str) -> Record:
    """Return the order's payment: one that is paid or still waits, else a new one; asked twice it is the same.

    HubProblem 409 while nobody can tell whether a payment terminal has taken the money.
    """
    with reading(hub.engine) as connection:
        before = records.find(connection, payment.c.number, number)
        name = chosen_provider(connection, terminal.group)
    if before is not None:
        refresh(hub, before)
    provider_of(hub, name)
    with writing(hub.engine) as connection:
        attempts.count(connection, f"payment:{terminal.id}", OPENED_AT_A_TERMINAL, hub.clock.now())
    with writing(hub.engine) as connection:
        if not records.payable(connection, number, terminal):
            raise HubProblem(404, "unknown_order", "this terminal has no confirmed order of this number")
        if not records.amount(connection, number):
            raise HubProblem(409, "nothing_to_pay", "there is nothing to pay for this order")
        held = records.find(connection, payment.c.number, number)
        if held is not None and held.state is PaymentState.UNKNOWN:
            raise HubProblem(409, "payment_unknown", "a payment terminal may have taken the money already")
        if held is None or held.state not in {PaymentState.WAITING, PaymentState.PAID}:
            records.open_new(connection, number, name, terminal, hub.clock.now())
            held = records.find(connection, payment.c.number, number)
    assert held is not None  # noqa: S101 - written just above
    return held


def begin(hub: Hub, record: Record, title: str, back: str) -> str:
    """Return where the phone goes to pay; HubProblem 410 when the order cannot be paid or its cost changed."""
    with writing(hub.engine) as connection:
        good = records.payable(connection, record.number) and records.amount(connection, record.number) == record.cents
        good = good and records.state_of(connection, record.number) == PaymentState.WAITING.value
    if not good or record.state is not PaymentState.WAITING:
        raise HubProblem(410, "gone", "this order cannot be paid like that any more")
    if record.reference:
        return record.address
    started = provider_of(hub, record.provider).begin(Charge(record.token, record.cents, record.currency, title, back))
    with writing(hub.engine) as connection:
        records.begun(connection, record, started.reference, started.address)
    return started.address


def refresh(hub: Hub, record: Record) -> Record:
    """Return the payment as it is now: the provider is asked while it is open, and let go of when its time is over.

    A provider that does not answer leaves it as it was.
    """
    if record.state is not PaymentState.WAITING:
        return record
    over = record.expires_at <= hub.clock.now()
    try:
        _ask(hub, record, over=over)
    except ProviderError as error:
        log.warning("payment %s waits for its provider: %s", record.id, error)
        return record
    with reading(hub.engine) as connection:
        return records.find(connection, payment.c.id, record.id) or record


def expire(hub: Hub) -> int:
    """Settle payments whose time is over; return how many were looked at."""
    query = select(payment.c.id).where(payment.c.state == PaymentState.WAITING.value)
    query = query.where(payment.c.expires_at <= text(hub.clock.now())).order_by(payment.c.expires_at).limit(MOST)
    with reading(hub.engine) as connection:
        found = [records.find(connection, payment.c.id, each) for each in list(connection.scalars(query))]
    for record in found:
        if record is not None:
            refresh(hub, record)
    return len(found)


def _ask(hub: Hub, record: Record, *, over: bool) -> None:
    now = hub.clock.now()
    if not record.reference:
        if over:
            _settle(hub, record, PaymentState.EXPIRED, now)
        return
    provider = provider_of(hub, record.provider)
    verdict = provider.cancel(record.reference) if over else provider.look_up(record.reference)
    state = verdict.state
    if over and state in {PaymentState.WAITING, PaymentState.CANCELLED}:
        state = PaymentState.EXPIRED
    if state is PaymentState.WAITING:
        return
    with writing(hub.engine) as connection:
        records.settle(connection, record, state, verdict, now)


def _settle(hub: Hub, record: Record, state: PaymentState, now: datetime) -> None:
    with writing(hub.engine) as connection:
        records.settle(connection, record, state, None, now)


def chosen_provider(connection: Connection, group: str) -> str:
    """Return the name of the provider that the chain's setting chooses for a group of stores, empty: till only."""
    row = (setting.c.group_id == group) & (setting.c.key == SETTING)
    written = connection.scalar(select(setting.c.value).where(row))
    said = json.loads(written) if written else {}
    return str(said.get("provider", TrialProvider.name)) if isinstance(said, dict) else ""
