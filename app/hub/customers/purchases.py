"""What a customer bought, in every channel: history that came with the customer, and orders that the hub took."""

import json
from datetime import datetime

from sqlalchemy import Connection, func, select

from app.domain.orders import Method
from app.hub.database.tables import (
    customer_order,
    order_line,
    product,
    purchase,
    store,
    terminal,
    variant,
)
from app.wire.customers import PurchaseMessage

MOST = 50


def purchases(connection: Connection, code: str) -> tuple[PurchaseMessage, ...]:
    """Return the purchases of a customer, the newest first."""
    found = [*_orders(connection, code), *_history(connection, code)]
    return tuple(sorted(found, key=lambda x: x.day, reverse=True)[:MOST])


def article(connection: Connection, locale: str, variant_id: str) -> tuple[str, str]:
    """Return the name and the picture of a variant; the id and no picture for one that the range no longer has."""
    name, label, picture = described(connection, locale, variant_id)
    return f"{name}, {label.lower()}" if label else name, picture


def described(connection: Connection, locale: str, variant_id: str) -> tuple[str, str, str]:
    """Return the same with what tells the variant from its sisters by itself: name, label, picture."""
    same = (variant.c.locale == product.c.locale) & (variant.c.product_id == product.c.id)
    query = select(product.c.name, variant.c.label, variant.c.pictures).join(variant, same)
    query = query.where(variant.c.id == variant_id)
    row = connection.execute(query.order_by((variant.c.locale == locale).desc(), variant.c.locale).limit(1)).first()
    if row is None:
        return variant_id, "", ""
    return row.name, row.label, next(iter(json.loads(row.pictures)), "")


def _history(connection: Connection, code: str) -> list[PurchaseMessage]:
    table = purchase.c
    query = select(table.number, table.channel, table.place, table.day, table.title, table.picture)
    query = query.add_columns(table.cents, table.state).where(table.customer_code == code)
    rows = connection.execute(query.order_by(table.day.desc(), table.number).limit(MOST))
    return [PurchaseMessage.model_validate(row._asdict()) for row in rows]


def _orders(connection: Connection, code: str) -> list[PurchaseMessage]:
    table = customer_order.c
    place = func.coalesce(store.c.name, "").label("place")
    query = select(table.number, table.placed_at, table.locale, table.total_cents, table.state)
    query = query.add_columns(terminal.c.profile, table.method, place)
    query = query.select_from(
        customer_order.join(terminal, terminal.c.id == table.terminal_id).outerjoin(store, store.c.id == table.store_id)
    )
    rows = connection.execute(query.where(table.customer_code == code).order_by(table.placed_at.desc()).limit(MOST))
    return [
        PurchaseMessage(
            number=row.number,
            channel=row.profile,
            place=row.place if row.method == Method.PICK_UP else "",
            day=datetime.fromisoformat(row.placed_at).date(),
            title=title,
            picture=picture,
            cents=row.total_cents,
            state=row.state,
        )
        for row in rows
        for title, picture in [_title(connection, row.number, row.locale)]
    ]


def _title(connection: Connection, number: str, locale: str) -> tuple[str, str]:
    table = order_line.c
    query = select(table.variant_id, table.quantity).where(table.number == number)
    lines = connection.execute(query.order_by(table.position)).all()
    name, picture = article(connection, locale, lines[0].variant_id)
    return titled(name, lines[0].quantity, len(lines)), picture


def titled(name: str, quantity: int, lines: int) -> str:
    """Return how a purchase is called: its first article, how many, and how many others."""
    pieces = f" × {quantity}" if quantity > 1 else ""  # noqa: RUF001 - times, not the letter
    return name + pieces + (f" + {lines - 1}" if lines > 1 else "")
