"""Tables of coupons, vouchers and points: the chain's rules, who used what, and what an order claimed."""

from sqlalchemy import Boolean, Column, Index, Table

from app.hub.database.columns import metadata, number, text

coupon = Table(
    "coupon",
    metadata,
    text("code", key=True),
    text("kind"),
    number("value"),
    *(text(name) for name in ("starts", "ends")),
    number("minimum_cents"),
    text("categories"),
    *(number(name) for name in ("limit_total", "limit_customer")),
    Column("combinable", Boolean, nullable=False),
    text("labels"),
    number("used"),
)
coupon_use = Table(
    "coupon_use",
    metadata,
    text("code", key=True),
    text("number", key=True),
    text("holder"),
    Index("coupon_use_number", "number"),
    Index("coupon_use_holder", "code", "holder"),
)
voucher = Table(
    "voucher",
    metadata,
    text("code", key=True),
    text("customer_code"),
    number("cents"),
    *(text(name) for name in ("ends", "used_by")),
    Index("voucher_customer", "customer_code"),
    Index("voucher_used_by", "used_by"),
)
loyalty_entry = Table(
    "loyalty_entry",
    metadata,
    *(text(name, key=True) for name in ("customer_code", "number", "kind")),
    number("points"),
    text("at"),
    Index("loyalty_entry_number", "number"),
)
shopper_ticket = Table(
    "shopper_ticket",
    metadata,
    text("ticket_hash", key=True),
    *(text(name) for name in ("terminal_id", "customer_code", "code_hash", "expires_at")),
    number("tries"),
)
shopper_token = Table(
    "shopper_token",
    metadata,
    text("token_hash", key=True),
    *(text(name) for name in ("terminal_id", "customer_code", "made_at")),
)
order_claim = Table("order_claim", metadata, text("number", key=True), text("claim"))
order_benefit = Table(
    "order_benefit",
    metadata,
    text("number", key=True),
    number("position", key=True),
    *(text(name) for name in ("kind", "code")),
    *(number(name) for name in ("cents", "points")),
)
