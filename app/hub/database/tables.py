"""The hub's tables in SQLAlchemy Core; texts hold ISO 8601 moments (UTC), compact JSON, or words.

The feed's own tables (category, product, variant, review) have the columns of `app.wire.tables`.
"""

from sqlalchemy import (
    Boolean,
    Column,
    Float,
    ForeignKey,
    Index,
    Integer,
    MetaData,
    Table,
    Text,
    UniqueConstraint,
    false,
)

metadata = MetaData()


def _text(name: str, *, key: bool = False) -> Column[str]:
    return Column(name, Text, primary_key=key, nullable=False)


def _number(name: str, *, key: bool = False) -> Column[int]:
    return Column(name, Integer, primary_key=key, autoincrement=False, nullable=False)


hub_state = Table("hub_state", metadata, _text("key", key=True), _text("value"))
setting = Table("setting", metadata, _text("group_id", key=True), _text("key", key=True), _text("value"))

store = Table(
    "store",
    metadata,
    _text("id", key=True),
    *(_text(name) for name in ("name", "town", "street", "postal_code")),
    Column("latitude", Float, nullable=False),
    Column("longitude", Float, nullable=False),
    *(_text(name) for name in ("phone", "hours", "services", "zone", "group_id", "order_prefix")),
)
enrolment_code = Table(
    "enrolment_code",
    metadata,
    _text("code_hash", key=True),
    Column("store_id", Text, ForeignKey("store.id"), nullable=False),
    _text("profile"),
    _text("expires_at"),
    Column("used_at", Text),
)
terminal = Table(
    "terminal",
    metadata,
    _text("id", key=True),
    _number("serial"),
    Column("store_id", Text, ForeignKey("store.id"), nullable=False),
    *(_text(name) for name in ("profile", "name", "public_key", "enrolled_at")),
    Column("revoked_at", Text),
    UniqueConstraint("serial", name="terminal_serial"),
)
nonce = Table(
    "nonce",
    metadata,
    _text("terminal_id", key=True),
    _text("nonce", key=True),
    _text("seen_at"),
    Index("nonce_seen_at", "seen_at"),
)

associate = Table(
    "associate",
    metadata,
    _text("number", key=True),
    *(_text(name) for name in ("name", "role", "store_id", "pin_hash")),
)
associate_lock = Table(
    "associate_lock",
    metadata,
    _text("number", key=True),
    _text("terminal_id", key=True),
    _number("failures"),
    _text("locked_until"),
)
associate_token = Table(
    "associate_token",
    metadata,
    _text("token_hash", key=True),
    *(_text(name) for name in ("number", "terminal_id", "expires_at")),
)
audit = Table(
    "audit",
    metadata,
    Column("id", Integer, primary_key=True),
    *(_text(name) for name in ("at", "action", "associate", "terminal_id", "subject")),
    Index("audit_at", "at"),
)

category = Table(
    "category",
    metadata,
    _text("locale", key=True),
    _text("id", key=True),
    *(_text(name) for name in ("parent_id", "name", "icon", "picture")),
    _number("position"),
)
product = Table(
    "product",
    metadata,
    _text("locale", key=True),
    _text("id", key=True),
    _number("rank"),
    *(_text(name) for name in ("name", "brand", "category_id", "description")),
    *(_text(name) for name in ("characteristics", "options")),
    Column("repairability", Float),
    *(_text(name) for name in ("repairability_kind", "maker", "safety")),
    *(_text(name) for name in ("related", "bought_together", "terms")),
    UniqueConstraint("locale", "rank", name="product_rank"),
)
variant = Table(
    "variant",
    metadata,
    _text("locale", key=True),
    _text("id", key=True),
    _text("product_id"),
    _number("position"),
    *(_text(name) for name in ("sku", "gtin", "label", "options", "pictures")),
    _number("content"),
    _text("content_unit"),
    Index("variant_product", "locale", "product_id"),
    Index("variant_gtin", "gtin"),
)
price = Table(
    "price",
    metadata,
    _text("zone", key=True),
    _text("variant_id", key=True),
    _number("cents"),
    _text("currency"),
    _number("eco_cents"),
    Column("promotion_cents", Integer),
    Column("starts", Text),
    Column("ends", Text),
    Column("perishable", Boolean, nullable=False, server_default=false()),
)
price_history = Table(
    "price_history",
    metadata,
    _text("zone", key=True),
    _text("variant_id", key=True),
    _text("first_day", key=True),
    _number("cents"),
    Column("reduced", Boolean, nullable=False, server_default=false()),
)
stock = Table(
    "stock",
    metadata,
    _text("store_id", key=True),
    _text("variant_id", key=True),
    _number("quantity"),
    _number("reserved"),
    *(_text(name) for name in ("aisle", "bay")),
    Column("demo_model", Boolean, nullable=False),
    _text("as_of"),
    Index("stock_variant", "variant_id"),
)
review = Table(
    "review",
    metadata,
    _text("locale", key=True),
    _text("id", key=True),
    _text("product_id"),
    _number("rating"),
    *(_text(name) for name in ("title", "text", "author")),
    _number("verified"),
    *(_text(name) for name in ("channel", "store_id")),
    Column("experienced", Text),
    _text("published"),
    *(_text(name) for name in ("reply", "reply_author")),
    Column("replied", Text),
    Index("review_product", "product_id"),
)

customer = Table(
    "customer",
    metadata,
    _text("code", key=True),
    _text("card"),
    _text("folded_name"),
    *(_text(name) for name in ("name", "town", "email", "phone", "tier")),
    *(_number(name) for name in ("since", "points", "next_reward_points", "next_reward_cents")),
    _number("voucher_cents"),
    Column("voucher_until", Text),
    Column("email_consent", Boolean, nullable=False),
    Column("phone_consent", Boolean, nullable=False),
    Column("last_visit", Text),
    *(_text(name) for name in ("last_visit_place", "facts")),
    Column("phone_key", Text, nullable=False, default="", server_default=""),
    Index("customer_card", "card"),
    Index("customer_phone_key", "phone_key"),
)
customer_note = Table(
    "customer_note",
    metadata,
    _text("customer_code", key=True),
    _number("position", key=True),
    *(_text(name) for name in ("text", "author", "day")),
)
purchase = Table(
    "purchase",
    metadata,
    _text("customer_code", key=True),
    _text("number", key=True),
    *(_text(name) for name in ("channel", "place", "day", "title", "picture")),
    _number("cents"),
    _text("state"),
)

command = Table(
    "command",
    metadata,
    _text("id", key=True),
    *(_text(name) for name in ("body_hash", "terminal_id", "type", "made_at", "received_at")),
    _number("sequence"),
    *(_text(name) for name in ("outcome", "reason", "message")),
    _number("total_cents"),
)
customer_order = Table(
    "customer_order",
    metadata,
    _text("number", key=True),
    _text("command_id"),
    *(_text(name) for name in ("terminal_id", "method", "store_id", "state", "locale")),
    *(_number(name) for name in ("delivery_cents", "total_cents")),
    *(_text(name) for name in ("customer_code", "associate", "made_at", "placed_at")),
    *(_text(name) for name in ("reason", "message")),
    *(_text(name) for name in ("contact_name", "email", "phone")),
    *(_text(name) for name in ("street", "postal_code", "town", "country", "extra")),
    Column("area", Text, nullable=False, default="", server_default=""),
    UniqueConstraint("command_id", name="customer_order_command"),
    Index("customer_order_customer", "customer_code"),
    Index("customer_order_state", "state", "placed_at"),
)
order_line = Table(
    "order_line",
    metadata,
    Column("number", Text, ForeignKey("customer_order.number"), primary_key=True),
    _number("position", key=True),
    _text("variant_id"),
    *(_number(name) for name in ("quantity", "unit_cents", "shown_cents")),
    _text("source"),
    Column("method", Text, nullable=False, default="", server_default=""),
)
order_event = Table(
    "order_event",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("number", Text, ForeignKey("customer_order.number"), nullable=False),
    *(_text(name) for name in ("at", "state", "actor")),
    Index("order_event_number", "number"),
)

coupon = Table(
    "coupon",
    metadata,
    _text("code", key=True),
    _text("kind"),
    _number("value"),
    *(_text(name) for name in ("starts", "ends")),
    _number("minimum_cents"),
    _text("categories"),
    *(_number(name) for name in ("limit_total", "limit_customer")),
    Column("combinable", Boolean, nullable=False),
    _text("labels"),
    _number("used"),
)
coupon_use = Table(
    "coupon_use",
    metadata,
    _text("code", key=True),
    _text("number", key=True),
    _text("holder"),
    Index("coupon_use_number", "number"),
    Index("coupon_use_holder", "code", "holder"),
)
voucher = Table(
    "voucher",
    metadata,
    _text("code", key=True),
    _text("customer_code"),
    _number("cents"),
    *(_text(name) for name in ("ends", "used_by")),
    Index("voucher_customer", "customer_code"),
    Index("voucher_used_by", "used_by"),
)
loyalty_entry = Table(
    "loyalty_entry",
    metadata,
    *(_text(name, key=True) for name in ("customer_code", "number", "kind")),
    _number("points"),
    _text("at"),
    Index("loyalty_entry_number", "number"),
)
shopper_ticket = Table(
    "shopper_ticket",
    metadata,
    _text("ticket_hash", key=True),
    *(_text(name) for name in ("terminal_id", "customer_code", "code_hash", "expires_at")),
    _number("tries"),
)
shopper_token = Table(
    "shopper_token",
    metadata,
    _text("token_hash", key=True),
    *(_text(name) for name in ("terminal_id", "customer_code", "made_at")),
)
attempt = Table("attempt", metadata, _text("key", key=True), _number("count"), _text("ends_at"))
order_claim = Table("order_claim", metadata, _text("number", key=True), _text("claim"))
order_benefit = Table(
    "order_benefit",
    metadata,
    _text("number", key=True),
    _number("position", key=True),
    *(_text(name) for name in ("kind", "code")),
    *(_number(name) for name in ("cents", "points")),
)
message = Table(
    "message",
    metadata,
    Column("id", Integer, primary_key=True),
    *(_text(name) for name in ("at", "channel", "recipient", "text")),
    Index("message_at", "at"),
)

sale_line = Table(
    "sale_line",
    metadata,
    _text("number", key=True),
    _number("position", key=True),
    _text("variant_id"),
    _number("quantity"),
    *(_text(name) for name in ("day", "customer_code")),
    Index("sale_line_day", "day"),
)
written_review = Table(
    "written_review",
    metadata,
    _text("id", key=True),
    *(_text(name) for name in ("command_id", "number", "product_id", "variant_id")),
    _number("position"),
    _number("rating"),
    *(_text(name) for name in ("store_id", "channel", "locale", "title", "text", "author", "experienced")),
    *(_text(name) for name in ("written_at", "state", "decided_at", "reason")),
    UniqueConstraint("number", "position", name="written_review_line"),
    Index("written_review_state", "state", "written_at"),
)

redeemed_basket = Table(
    "redeemed_basket",
    metadata,
    _text("code_id", key=True),
    _number("issuer", key=True),
    *(_text(name) for name in ("redeemed_at", "terminal_id", "expires_at")),
    Index("redeemed_basket_expires", "expires_at"),
)
phone_basket = Table(
    "phone_basket",
    metadata,
    _text("id", key=True),
    *(_text(name) for name in ("seed", "store_id", "lines", "made_at", "expires_at")),
    UniqueConstraint("seed", name="phone_basket_seed"),
    Index("phone_basket_expires", "expires_at"),
)
payment = Table(
    "payment",
    metadata,
    _text("id", key=True),
    Column("number", Text, ForeignKey("customer_order.number"), nullable=False),
    *(_text(name) for name in ("token", "provider", "reference", "address", "state")),
    _number("cents"),
    *(_text(name) for name in ("currency", "terminal_id", "opened_at", "expires_at", "settled_at")),
    UniqueConstraint("token", name="payment_token"),
    Index("payment_number", "number"),
    Index("payment_state", "state", "expires_at"),
)
test_charge = Table(
    "test_charge",
    metadata,
    _text("reference", key=True),
    _number("cents"),
    *(_text(name) for name in ("currency", "title", "state", "back")),
)

order_return = Table(
    "order_return",
    metadata,
    _text("number", key=True),
    *(_text(name) for name in ("command_id", "order_number", "channel", "terminal_id", "store_id")),
    *(_text(name) for name in ("state", "refund", "locale", "right_kind", "started_at")),
    Index("order_return_order", "order_number"),
    Index("order_return_state", "state", "started_at"),
)
order_return_line = Table(
    "order_return_line",
    metadata,
    _text("number", key=True),
    _number("position", key=True),
    _text("variant_id"),
    _number("quantity"),
    _text("reason"),
)
assist_request = Table(
    "assist_request",
    metadata,
    _text("id", key=True),
    *(_text(name) for name in ("store_id", "terminal_id", "terminal_name", "page", "variant_id")),
    _number("basket_count"),
    *(_text(name) for name in ("locale", "made_at", "state", "ends_at", "associate", "associate_name")),
    Index("assist_request_store", "store_id", "ends_at"),
    Index("assist_request_terminal", "terminal_id", "ends_at"),
)
feedback = Table(
    "feedback",
    metadata,
    _text("id", key=True),
    *(_text(name) for name in ("store_id", "terminal_id", "touchpoint")),
    _number("score"),
    *(_text(name) for name in ("comment", "contact", "locale", "given_at")),
    Index("feedback_given", "given_at"),
)

change = Table(
    "change",
    metadata,
    _text("topic", key=True),
    _number("seq", key=True),
    _text("name", key=True),
    _text("key", key=True),
)
feed_clock = Table("feed_clock", metadata, _text("topic", key=True), _number("seq"))
feed_head = Table(
    "feed_head",
    metadata,
    _text("shard", key=True),
    _number("epoch", key=True),
    _number("watermark", key=True),
    _text("head"),
    _text("signature"),
)
