"""Associates with the hash of their PIN; customers with notes and what they bought in every channel."""

from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from functools import partial

from sqlalchemy import Connection

from app.demo.model import Chain
from app.demo.model_people import DemoAssociate, DemoCustomer, DemoOrder
from app.domain.customers import phone_key
from app.hub.benefits.booking import OPENING
from app.hub.customers.purchases import article, titled
from app.hub.customers.service import folded_name
from app.hub.database import benefit_tables, tables
from app.hub.seeding.tools import Values, compact, load
from app.hub.trust.pins import hash_pin

REWARD_POINTS = 2_000
REWARD_CENTS = 2_000


@dataclass(frozen=True, slots=True)
class _Names:
    """What identifiers are called on a customer's page."""

    stores: dict[str, str]
    associates: dict[str, str]
    article: Callable[[str], tuple[str, str]]


def load_associates(connection: Connection, chain: Chain) -> None:
    """Insert the associates; hashing is slow on purpose, so all processors take part and nobody's PIN twice."""
    pins = list({item.demo_pin for item in chain.associates})
    with ThreadPoolExecutor() as pool:
        hashes = dict(zip(pins, pool.map(hash_pin, pins), strict=True))
    load(connection, tables.associate, (_associate(item, hashes) for item in chain.associates))


def load_customers(connection: Connection, chain: Chain, locale: str) -> None:
    """Insert the customers; purchases are named in the chain's own language."""
    names = _Names(
        stores={item.id: item.name for item in chain.stores},
        associates={item.id: _short(item) for item in chain.associates},
        article=partial(article, connection, locale),
    )
    load(connection, tables.customer, (_customer(item, names) for item in chain.customers))
    load(connection, tables.customer_note, (row for x in chain.customers for row in _notes(x, names)))
    load(connection, benefit_tables.voucher, (row for x in chain.customers for row in _vouchers(x)))
    load(connection, benefit_tables.loyalty_entry, (_opening(x) for x in chain.customers))
    bought = (_purchase(x, order, names) for x in chain.customers for order in x.orders)
    load(connection, tables.purchase, bought)


def _associate(item: DemoAssociate, hashes: dict[str, str]) -> Values:
    who = {"number": item.number, "name": f"{item.first_name} {item.last_name}", "role": item.role}
    return who | {"store_id": item.store_id, "pin_hash": hashes[item.demo_pin]}


def _short(item: DemoAssociate) -> str:
    return f"{item.first_name} {item.last_name[:1]}."


def _customer(item: DemoCustomer, names: _Names) -> Values:
    voucher = min(item.vouchers, key=lambda x: x.ends, default=None)
    name = f"{item.first_name} {item.last_name}"
    return {
        "code": item.code,
        "card": item.loyalty_card,
        "folded_name": folded_name(name),
        "name": name,
        "town": names.stores.get(item.store_id, ""),
        "email": item.email,
        "phone": item.phone,
        "tier": item.tier,
        "since": item.member_since.year,
        "points": item.points,
        "next_reward_points": REWARD_POINTS - item.points % REWARD_POINTS,
        "next_reward_cents": REWARD_CENTS,
        "voucher_cents": voucher.cents if voucher else 0,
        "voucher_until": voucher.ends.isoformat() if voucher else None,
        "email_consent": item.consent.get("email", False),
        "phone_consent": item.consent.get("phone", False),
        "last_visit": item.last_visit.isoformat(),
        "last_visit_place": names.stores.get(item.store_id, ""),
        "facts": compact(list(_facts(item, names))),
        "phone_key": phone_key(item.phone),
    }


def _facts(item: DemoCustomer, names: _Names) -> Iterator[tuple[str, str]]:
    """Give (kind, words): the tablet has the label of each kind in its own languages."""
    if item.feedback:
        yield "feedback", f"{item.feedback.score}/10 · {item.feedback.comment}"
    if item.project:
        yield "project", item.project
    for preference in item.preferences:
        yield "preference", preference
    for wish in item.wish_list:
        yield "wish", names.article(wish)[0]
    if item.appointment:
        when = f"{item.appointment.date.isoformat()} {item.appointment.time}"
        yield "appointment", f"{when} · {item.appointment.service}"


def _notes(item: DemoCustomer, names: _Names) -> Iterator[Values]:
    for position, note in enumerate(item.notes):
        author = names.associates.get(note.associate_id, "")
        key = {"customer_code": item.code, "position": position}
        yield key | {"text": note.text, "author": author, "day": note.date.isoformat()}


def _vouchers(item: DemoCustomer) -> Iterator[Values]:
    for voucher in item.vouchers:
        good = {"cents": voucher.cents, "ends": voucher.ends.isoformat(), "used_by": ""}
        yield {"code": voucher.code, "customer_code": item.code} | good


def _opening(item: DemoCustomer) -> Values:
    key = {"customer_code": item.code, "number": "", "kind": OPENING}
    return key | {"points": item.points, "at": item.last_visit.isoformat()}


def _purchase(item: DemoCustomer, order: DemoOrder, names: _Names) -> Values:
    first = order.lines[0]
    name, picture = names.article(first.variant_id)
    return {
        "customer_code": item.code,
        "number": order.number,
        "channel": order.channel,
        "place": names.stores.get(order.store_id or "", ""),
        "day": order.placed_on.isoformat(),
        "title": titled(name, first.quantity, len(order.lines)),
        "picture": picture,
        "cents": sum(line.quantity * line.unit_cents for line in order.lines),
        "state": order.status,
    }
