"""Find a customer by name or card, and open their page: every channel's purchases under one code."""

import json
import unicodedata

from sqlalchemy import Connection, Row, select

from app.hub.database.tables import customer, customer_note, customer_order, purchase
from app.wire.customers import (
    CustomerMessage,
    CustomerRow,
    CustomerRows,
    NoteMessage,
    PurchaseMessage,
)

MOST = 20
MAX_WORDS = 6
CARD_PREFIX = "CMP1:L:"
ESCAPE = "\\"


def find(connection: Connection, query: str) -> CustomerRows:
    """Return the customers whose card this is, or whose name has words beginning with all of the words."""
    wanted = select(customer).order_by(customer.c.folded_name, customer.c.code).limit(MOST + 1)
    rows = connection.execute(wanted.where(customer.c.card == card_number(query))).all()
    words = fold(query).split()[:MAX_WORDS]
    if not rows and words:
        named = (customer.c.folded_name.like(f"% {_quoted(word)}%", escape=ESCAPE) for word in words)
        rows = connection.execute(wanted.where(*named)).all()
    return CustomerRows(rows=tuple(_row(row) for row in rows[:MOST]), more=len(rows) > MOST)


def page(connection: Connection, code: str) -> CustomerMessage | None:
    """Return everything of a customer's page, None when there is no such customer."""
    row = connection.execute(select(customer).where(customer.c.code == code)).first()
    if row is None:
        return None
    held = row._asdict()
    for internal in ("card", "folded_name"):
        del held[internal]
    held["facts"] = tuple((label, value) for label, value in json.loads(row.facts))
    notes, purchases = _notes(connection, code), _purchases(connection, code)
    return CustomerMessage.model_validate(held | {"notes": notes, "purchases": purchases}, strict=False)


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


def _row(row: Row[tuple[object, ...]]) -> CustomerRow:
    held = row._asdict()
    named = {name: held[name] for name in ("code", "name", "town", "tier")}
    return CustomerRow(**named, hint=masked(held["email"], held["phone"]))


def masked(email: str, phone: str) -> str:
    """Return enough of a contact to tell two people of one name apart, no more."""
    if email:
        name, _, domain = email.partition("@")
        return f"{name[:1]}…@{domain}"
    return f"… {phone[-2:]}" if phone else ""


def _notes(connection: Connection, code: str) -> tuple[NoteMessage, ...]:
    table = customer_note.c
    query = select(table.text, table.author, table.day).where(table.customer_code == code)
    rows = connection.execute(query.order_by(table.day.desc(), table.position.desc()))
    return tuple(NoteMessage.model_validate(row._asdict()) for row in rows)


def _purchases(connection: Connection, code: str) -> tuple[PurchaseMessage, ...]:
    """Return what was bought in every channel, the newest first."""
    table = purchase.c
    query = select(table.number, table.channel, table.place, table.day, table.title, table.picture)
    query = query.add_columns(table.cents, table.state).where(table.customer_code == code)
    rows = connection.execute(query.order_by(table.day.desc(), table.number))
    return tuple(PurchaseMessage.model_validate(row._asdict()) for row in rows)
