"""Coupons and their uses, vouchers, points in a ledger, who is known at a kiosk, messages to be sent.

Every customer's points become the first entry of the ledger, the one voucher of their row a voucher of its own.
"""

import sqlalchemy as sa
from alembic import op

from app.domain.customers import phone_key

revision = "0007"
down_revision = "0006"

TABLES = {
    "coupon": (
        "code! kind value:i starts ends minimum_cents:i categories limit_total:i limit_customer:i combinable:b "
        "labels used:i"
    ),
    "coupon_use": "code! number! holder",
    "voucher": "code! customer_code cents:i ends used_by",
    "loyalty_entry": "customer_code! number! kind! points:i at",
    "shopper_ticket": "ticket_hash! terminal_id customer_code code_hash expires_at tries:i",
    "shopper_token": "token_hash! terminal_id customer_code made_at",
    "attempt": "key! count:i ends_at",
    "order_claim": "number! claim",
    "order_benefit": "number! position:i! kind code cents:i points:i",
    "message": "id:i! at channel recipient text",
}
INDEXES = (
    ("coupon_use_number", "coupon_use", ["number"]),
    ("coupon_use_holder", "coupon_use", ["code", "holder"]),
    ("voucher_customer", "voucher", ["customer_code"]),
    ("voucher_used_by", "voucher", ["used_by"]),
    ("loyalty_entry_number", "loyalty_entry", ["number"]),
    ("message_at", "message", ["at"]),
    ("customer_phone_key", "customer", ["phone_key"]),
)
ADDED = (("customer", "phone_key"), ("customer_order", "area"), ("order_line", "method"))
KINDS = {"": sa.Text, "i": sa.Integer, "b": sa.Boolean}


def upgrade() -> None:
    """Create the tables, then fill them from the customers."""
    for name, spec in TABLES.items():
        op.create_table(name, *(_column(word) for word in spec.split()))
    for table, column in ADDED:
        op.add_column(table, sa.Column(column, sa.Text, nullable=False, server_default=""))
    for name, table, columns in INDEXES:
        op.create_index(name, table, columns)
    _fill()


def _column(word: str) -> sa.Column[object]:
    name, _, kind = word.rstrip("!").partition(":")
    counted = word == "id:i!"
    return sa.Column(name, KINDS[kind](), primary_key=word.endswith("!"), nullable=False, autoincrement=counted)


def _fill() -> None:
    connection = op.get_bind()
    customer = sa.table("customer", *(sa.column(x) for x in ("code", "phone", "phone_key")))
    connection.execute(
        sa.text(
            "INSERT INTO loyalty_entry (customer_code, number, kind, points, at) "
            "SELECT code, '', 'opening', points, '' FROM customer"
        )
    )
    connection.execute(
        sa.text(
            "INSERT INTO voucher (code, customer_code, cents, ends, used_by) "
            "SELECT 'V-' || code, code, voucher_cents, voucher_until, '' FROM customer "
            "WHERE voucher_cents > 0 AND voucher_until IS NOT NULL"
        )
    )
    for code, phone in connection.execute(sa.select(customer.c.code, customer.c.phone)).all():
        row = customer.c.code == code
        connection.execute(sa.update(customer).where(row).values(phone_key=phone_key(phone)))
