"""The hub's tables in SQLAlchemy Core; texts hold ISO 8601 moments (UTC), compact JSON, or words.

The feed's own tables (category, product, variant, review) have the columns of `app.wire.tables`.
"""

from sqlalchemy import Boolean, Column, Float, ForeignKey, Index, Integer, Table, Text, UniqueConstraint, false

from app.hub.database.columns import metadata, number, text

hub_state = Table("hub_state", metadata, text("key", key=True), text("value"))
setting = Table("setting", metadata, text("group_id", key=True), text("key", key=True), text("value"))
store = Table(
    "store",
    metadata,
    text("id", key=True),
    *(text(name) for name in ("name", "town", "street", "postal_code")),
    Column("latitude", Float, nullable=False),
    Column("longitude", Float, nullable=False),
    *(text(name) for name in ("phone", "hours", "services", "zone", "group_id", "order_prefix")),
)
enrolment_code = Table(
    "enrolment_code",
    metadata,
    text("code_hash", key=True),
    Column("store_id", Text, ForeignKey("store.id"), nullable=False),
    text("profile"),
    text("expires_at"),
    Column("used_at", Text),
)
terminal = Table(
    "terminal",
    metadata,
    text("id", key=True),
    number("serial"),
    Column("store_id", Text, ForeignKey("store.id"), nullable=False),
    *(text(name) for name in ("profile", "name", "public_key", "enrolled_at")),
    Column("revoked_at", Text),
    UniqueConstraint("serial", name="terminal_serial"),
)
nonce = Table(
    "nonce",
    metadata,
    text("terminal_id", key=True),
    text("nonce", key=True),
    text("seen_at"),
    Index("nonce_seen_at", "seen_at"),
)
associate = Table(
    "associate",
    metadata,
    text("number", key=True),
    *(text(name) for name in ("name", "role", "store_id", "pin_hash")),
)
associate_lock = Table(
    "associate_lock",
    metadata,
    text("number", key=True),
    text("terminal_id", key=True),
    number("failures"),
    text("locked_until"),
)
associate_token = Table(
    "associate_token",
    metadata,
    text("token_hash", key=True),
    *(text(name) for name in ("number", "terminal_id", "expires_at")),
)
audit = Table(
    "audit",
    metadata,
    Column("id", Integer, primary_key=True),
    *(text(name) for name in ("at", "action", "associate", "terminal_id", "subject")),
    Index("audit_at", "at"),
)
category = Table(
    "category",
    metadata,
    text("locale", key=True),
    text("id", key=True),
    *(text(name) for name in ("parent_id", "name", "icon", "picture")),
    number("position"),
)
product = Table(
    "product",
    metadata,
    text("locale", key=True),
    text("id", key=True),
    number("rank"),
    *(text(name) for name in ("name", "brand", "category_id", "description")),
    *(text(name) for name in ("characteristics", "options")),
    Column("repairability", Float),
    *(text(name) for name in ("repairability_kind", "maker", "safety")),
    *(text(name) for name in ("related", "bought_together", "terms")),
    UniqueConstraint("locale", "rank", name="product_rank"),
)
variant = Table(
    "variant",
    metadata,
    text("locale", key=True),
    text("id", key=True),
    text("product_id"),
    number("position"),
    *(text(name) for name in ("sku", "gtin", "label", "options", "pictures")),
    number("content"),
    text("content_unit"),
    Index("variant_product", "locale", "product_id"),
    Index("variant_gtin", "gtin"),
)
price = Table(
    "price",
    metadata,
    text("zone", key=True),
    text("variant_id", key=True),
    number("cents"),
    text("currency"),
    number("eco_cents"),
    Column("promotion_cents", Integer),
    Column("starts", Text),
    Column("ends", Text),
    Column("perishable", Boolean, nullable=False, server_default=false()),
)
price_history = Table(
    "price_history",
    metadata,
    text("zone", key=True),
    text("variant_id", key=True),
    text("first_day", key=True),
    number("cents"),
    Column("reduced", Boolean, nullable=False, server_default=false()),
)
stock = Table(
    "stock",
    metadata,
    text("store_id", key=True),
    text("variant_id", key=True),
    number("quantity"),
    number("reserved"),
    *(text(name) for name in ("aisle", "bay")),
    Column("demo_model", Boolean, nullable=False),
    text("as_of"),
    Index("stock_variant", "variant_id"),
)
review = Table(
    "review",
    metadata,
    text("locale", key=True),
    text("id", key=True),
    text("product_id"),
    number("rating"),
    *(text(name) for name in ("title", "text", "author")),
    number("verified"),
    *(text(name) for name in ("channel", "store_id")),
    Column("experienced", Text),
    text("published"),
    *(text(name) for name in ("reply", "reply_author")),
    Column("replied", Text),
    Index("review_product", "product_id"),
)
customer = Table(
    "customer",
    metadata,
    text("code", key=True),
    text("card"),
    text("folded_name"),
    *(text(name) for name in ("name", "town", "email", "phone", "tier")),
    *(number(name) for name in ("since", "points", "next_reward_points", "next_reward_cents")),
    number("voucher_cents"),
    Column("voucher_until", Text),
    Column("email_consent", Boolean, nullable=False),
    Column("phone_consent", Boolean, nullable=False),
    Column("last_visit", Text),
    *(text(name) for name in ("last_visit_place", "facts")),
    Column("phone_key", Text, nullable=False, default="", server_default=""),
    Index("customer_card", "card"),
    Index("customer_phone_key", "phone_key"),
)
customer_note = Table(
    "customer_note",
    metadata,
    text("customer_code", key=True),
    number("position", key=True),
    *(text(name) for name in ("text", "author", "day")),
)
purchase = Table(
    "purchase",
    metadata,
    text("customer_code", key=True),
    text("number", key=True),
    *(text(name) for name in ("channel", "place", "day", "title", "picture")),
    number("cents"),
    text("state"),
)
command = Table(
    "command",
    metadata,
    text("id", key=True),
    *(text(name) for name in ("body_hash", "terminal_id", "type", "made_at", "received_at")),
    number("sequence"),
    *(text(name) for name in ("outcome", "reason", "message")),
    number("total_cents"),
)
customer_order = Table(
    "customer_order",
    metadata,
    text("number", key=True),
    text("command_id"),
    *(text(name) for name in ("terminal_id", "method", "store_id", "state", "locale")),
    *(number(name) for name in ("delivery_cents", "total_cents")),
    *(text(name) for name in ("customer_code", "associate", "made_at", "placed_at")),
    *(text(name) for name in ("reason", "message")),
    *(text(name) for name in ("contact_name", "email", "phone")),
    *(text(name) for name in ("street", "postal_code", "town", "country", "extra")),
    Column("area", Text, nullable=False, default="", server_default=""),
    UniqueConstraint("command_id", name="customer_order_command"),
    Index("customer_order_customer", "customer_code"),
    Index("customer_order_state", "state", "placed_at"),
)
order_line = Table(
    "order_line",
    metadata,
    Column("number", Text, ForeignKey("customer_order.number"), primary_key=True),
    number("position", key=True),
    text("variant_id"),
    *(number(name) for name in ("quantity", "unit_cents", "shown_cents")),
    text("source"),
    Column("method", Text, nullable=False, default="", server_default=""),
)
order_event = Table(
    "order_event",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("number", Text, ForeignKey("customer_order.number"), nullable=False),
    *(text(name) for name in ("at", "state", "actor")),
    Index("order_event_number", "number"),
)
attempt = Table("attempt", metadata, text("key", key=True), number("count"), text("ends_at"))
message = Table(
    "message",
    metadata,
    Column("id", Integer, primary_key=True),
    *(text(name) for name in ("at", "channel", "recipient", "text")),
    Index("message_at", "at"),
)
sale_line = Table(
    "sale_line",
    metadata,
    text("number", key=True),
    number("position", key=True),
    text("variant_id"),
    number("quantity"),
    *(text(name) for name in ("day", "customer_code")),
    Index("sale_line_day", "day"),
)
written_review = Table(
    "written_review",
    metadata,
    text("id", key=True),
    *(text(name) for name in ("command_id", "number", "product_id", "variant_id")),
    number("position"),
    number("rating"),
    *(text(name) for name in ("store_id", "channel", "locale", "title", "text", "author", "experienced")),
    *(text(name) for name in ("written_at", "state", "decided_at", "reason")),
    UniqueConstraint("number", "position", name="written_review_line"),
    Index("written_review_state", "state", "written_at"),
)
redeemed_basket = Table(
    "redeemed_basket",
    metadata,
    text("code_id", key=True),
    number("issuer", key=True),
    *(text(name) for name in ("redeemed_at", "terminal_id", "expires_at")),
    Index("redeemed_basket_expires", "expires_at"),
)
phone_basket = Table(
    "phone_basket",
    metadata,
    text("id", key=True),
    *(text(name) for name in ("seed", "store_id", "lines", "made_at", "expires_at")),
    UniqueConstraint("seed", name="phone_basket_seed"),
    Index("phone_basket_expires", "expires_at"),
)
payment = Table(
    "payment",
    metadata,
    text("id", key=True),
    Column("number", Text, ForeignKey("customer_order.number"), nullable=False),
    *(text(name) for name in ("token", "provider", "reference", "address", "state")),
    number("cents"),
    *(text(name) for name in ("currency", "terminal_id", "opened_at", "expires_at", "settled_at")),
    UniqueConstraint("token", name="payment_token"),
    Index("payment_number", "number"),
    Index("payment_state", "state", "expires_at"),
)
test_charge = Table(
    "test_charge",
    metadata,
    text("reference", key=True),
    number("cents"),
    *(text(name) for name in ("currency", "title", "state", "back")),
)
order_return = Table(
    "order_return",
    metadata,
    text("number", key=True),
    *(text(name) for name in ("command_id", "order_number", "channel", "terminal_id", "store_id")),
    *(text(name) for name in ("state", "refund", "locale", "right_kind", "started_at")),
    Index("order_return_order", "order_number"),
    Index("order_return_state", "state", "started_at"),
)
order_return_line = Table(
    "order_return_line",
    metadata,
    text("number", key=True),
    number("position", key=True),
    text("variant_id"),
    number("quantity"),
    text("reason"),
)
assist_request = Table(
    "assist_request",
    metadata,
    text("id", key=True),
    *(text(name) for name in ("store_id", "terminal_id", "terminal_name", "page", "variant_id")),
    number("basket_count"),
    *(text(name) for name in ("locale", "made_at", "state", "ends_at", "associate", "associate_name")),
    Index("assist_request_store", "store_id", "ends_at"),
    Index("assist_request_terminal", "terminal_id", "ends_at"),
)
feedback = Table(
    "feedback",
    metadata,
    text("id", key=True),
    *(text(name) for name in ("store_id", "terminal_id", "touchpoint")),
    number("score"),
    *(text(name) for name in ("comment", "contact", "locale", "given_at")),
    Index("feedback_given", "given_at"),
)
change = Table(
    "change",
    metadata,
    text("topic", key=True),
    number("seq", key=True),
    text("name", key=True),
    text("key", key=True),
)
feed_clock = Table("feed_clock", metadata, text("topic", key=True), number("seq"))
feed_head = Table(
    "feed_head",
    metadata,
    text("shard", key=True),
    number("epoch", key=True),
    number("watermark", key=True),
    text("head"),
    text("signature"),
)
