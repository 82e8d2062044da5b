"""The first schema.

Frozen: this file says the schema as it was, whatever `app.hub.database.tables` says later. A column is its name, then
`:i` integer, `:r` real, `:b` boolean (text otherwise), `!` part of the primary key, `?` may be null, `>` refers to.
"""

import re

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None

TABLES = {
    "associate": "number! name role store_id pin_hash",
    "associate_lock": "number! terminal_id! failures:i locked_until",
    "associate_token": "token_hash! number terminal_id expires_at",
    "audit": "id:i! at action associate terminal_id subject",
    "category": "locale! id! parent_id name icon picture position:i",
    "change": "topic! seq:i! name! key!",
    "command": ("id! body_hash terminal_id type made_at received_at sequence:i outcome reason message total_cents:i"),
    "customer": (
        "code! card folded_name name town email phone tier since:i points:i "
        "next_reward_points:i next_reward_cents:i voucher_cents:i voucher_until? "
        "email_consent:b phone_consent:b last_visit? last_visit_place facts"
    ),
    "customer_note": "customer_code! position:i! text author day",
    "customer_order": (
        "number! command_id terminal_id method store_id state locale delivery_cents:i "
        "total_cents:i customer_code associate made_at placed_at reason message contact_name email phone "
        "street postal_code town country extra"
    ),
    "feed_clock": "topic! seq:i",
    "feed_head": "shard! epoch:i! watermark:i! head signature",
    "hub_state": "key! value",
    "nonce": "terminal_id! nonce! seen_at",
    "price": "zone! variant_id! cents:i currency eco_cents:i promotion_cents:i? starts? ends?",
    "price_history": "zone! variant_id! first_day! cents:i",
    "product": (
        "locale! id! rank:i name brand category_id description characteristics options "
        "repairability:r? repairability_kind maker safety related bought_together terms"
    ),
    "purchase": "customer_code! number! channel place day title picture cents:i state",
    "review": (
        "locale! id! product_id rating:i title text author verified:i channel store_id "
        "experienced? published reply reply_author replied?"
    ),
    "setting": "group_id! key! value",
    "stock": "store_id! variant_id! quantity:i reserved:i aisle bay demo_model:b as_of",
    "store": (
        "id! name town street postal_code latitude:r longitude:r phone hours services zone group_id order_prefix"
    ),
    "variant": "locale! id! product_id position:i sku gtin label options pictures",
    "enrolment_code": "code_hash! store_id>store.id profile expires_at used_at?",
    "order_event": "id:i! number>customer_order.number at state actor",
    "order_line": ("number!>customer_order.number position:i! variant_id quantity:i unit_cents:i shown_cents:i source"),
    "terminal": "id! serial:i store_id>store.id profile name public_key enrolled_at revoked_at?",
}
UNIQUE = {
    "customer_order": sa.UniqueConstraint("command_id", name="customer_order_command"),
    "product": sa.UniqueConstraint("locale", "rank", name="product_rank"),
    "terminal": sa.UniqueConstraint("serial", name="terminal_serial"),
}
INDEXES = (
    ("audit_at", "audit", ["at"]),
    ("customer_card", "customer", ["card"]),
    ("customer_order_customer", "customer_order", ["customer_code"]),
    ("nonce_seen_at", "nonce", ["seen_at"]),
    ("order_event_number", "order_event", ["number"]),
    ("review_product", "review", ["product_id"]),
    ("stock_variant", "stock", ["variant_id"]),
    ("variant_product", "variant", ["locale", "product_id"]),
)
KINDS = {"": sa.Text, ":i": sa.Integer, ":r": sa.Float, ":b": sa.Boolean}
COLUMN = re.compile(r"(\w+)(:[irb])?(!)?(\?)?(?:>([\w.]+))?")


def upgrade() -> None:
    """Create every table, then the indexes."""
    for name, spec in TABLES.items():
        unique = [UNIQUE[name]] if name in UNIQUE else []
        op.create_table(name, *_columns(spec), *unique)
    for name, table, columns in INDEXES:
        op.create_index(name, table, columns)


def _columns(spec: str) -> list[sa.Column[object]]:
    words = spec.split()
    keys = sum("!" in word for word in words)
    return [_column(word, counted=keys == 1 and word == "id:i!") for word in words]


def _column(word: str, *, counted: bool) -> sa.Column[object]:
    [(name, kind, key, nullable, target)] = COLUMN.findall(word)
    refers = [sa.ForeignKey(target)] if target else []
    return sa.Column(
        name, KINDS[kind](), *refers, primary_key=bool(key), nullable=bool(nullable), autoincrement=counted
    )
