"""Find a customer by name or card, and open their page: every channel's purchases under one code."""

import json
import unicodedata
from datetime import date
from typing import Any

from sqlalchemy import Connection, Row, select

from app.hub.benefits.rules import vouchers_of
from app.hub.customers.purchases import purchases
from app.hub.database.tables import customer, customer_note
from app.wire.customers import CustomerMessage, CustomerRow, CustomerRows, NoteMessage

MOST = 20
MAX_WORDS = 6
CARD_PREFIX = "CMP1:L:"
ESCAPE = "\\"
SHORTEST_PHONE = 8


def find(connection: Connection, query: str) -> CustomerRows:
    """Return the customers whose card this is, or whose name has words beginning with all of the words."""
    wanted = select(customer).order_by(customer.c.folded_name, customer.c.code).limit(MOST + 1)
    rows = connection.execute(wanted.where(customer.c.card == card_number(query))).all()
    words = fold(query).split()[:MAX_WORDS]
    if not rows and words:
        named = (customer.c.folded_name.like(f"% {_quoted(word)}%", escape=ESCAPE) for word in words)
        rows = connection.execute(wanted.where(*named)).all()
    return CustomerRows(rows=tuple(_row(row) for row in rows[:MOST]), more=len(rows) > MOST)


def page(connection: Connection, code: str, today: date) -> CustomerMessage | None:
    """Return everything of a customer's page, None when there is no such customer."""
    row = connection.execute(select(customer).where(customer.c.code == code)).first()
    if row is None:
        return None
    held = row._asdict()
    for internal in ("card", "folded_name", "town", "phone_key"):
        del held[internal]
    held["facts"] = tuple((label, value) for label, value in json.loads(row.facts))
    held["email"], held["phone"] = masked_email(row.email), masked_phone(row.phone)
    held |= _voucher(connection, code, today)
    bought = purchases(connection, code)
    return CustomerMessage.model_validate(held | {"notes": _notes(connection, code), "purchases": bought})


def _voucher(connection: Connection, code: str, today: date) -> dict[str, Any]:
    """Return the voucher that ends first, as the page shows one."""
    first = next(iter(vouchers_of(connection, code, today)), None)
    return {"voucher_cents": first.cents if first else 0, "voucher_until": first.ends if first else None}


def fold(text: str) -> str:
    """Return the text without accents, case and punctuation, words apart by one space."""
    plain = unicodedata.normalize("NFKD", text.casefold())
    kept = ("" if unicodedata.combining(char) else char for char in plain)
    return " ".join("".join(char if char.isalnum() else " " for char in "".join(kept)).split())


def folded_name(name: str) -> str:
    """Return what is stored of a name to search in: every word begins after a space."""
    return f" {fold(name)}"


def card_number(text: str) -> str:
    """Return the number of a loyalty card as typed or as its code says it."""
    return text.strip().removeprefix(CARD_PREFIX).replace(" ", "").upper()


def _quoted(word: str) -> str:
    for sign in (ESCAPE, "%", "_"):
        word = word.replace(sign, ESCAPE + sign)
    return word


def _row(row: Row[Any]) -> CustomerRow:
    held = row._asdict()
    named = {name: held[name] for name in ("code", "name", "town", "tier")}
    return CustomerRow(**named, hint=masked_phone(row.phone) or masked_email(row.email))


def masked_email(email: str) -> str:
    """Return `c•••@example.org`: enough to check with its owner."""
    name, at, domain = email.partition("@")
    return f"{name[:1]}•••{at}{domain}" if at else ""


def masked_phone(phone: str) -> str:
    """Return `06 39 •• •• 47`: the first four and the last two digits in pairs."""
    digits = "".join(char for char in phone if char.isdigit())
    if len(digits) < SHORTEST_PHONE:
        return ""
    return f"{digits[:2]} {digits[2:4]} •• •• {digits[-2:]}"


def _notes(connection: Connection, code: str) -> tuple[NoteMessage, ...]:
    table = customer_note.c
    query = select(table.text, table.author, table.day).where(table.customer_code == code)
    rows = connection.execute(query.order_by(table.day.desc(), table.position.desc()))
    return tuple(NoteMessage.model_validate(row._asdict()) for row in rows)
