"""Baskets on phones, codes that are used up, payments by phone, and the accounts of the test provider."""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0003"


def upgrade() -> None:
    """Add the tables, and an index by which an article is found by its GTIN."""
    op.create_table(
        "redeemed_basket",
        *_texts("code_id", key=True),
        sa.Column("issuer", sa.Integer, primary_key=True, autoincrement=False, nullable=False),
        *_texts("redeemed_at", "terminal_id", "expires_at"),
    )
    op.create_index("redeemed_basket_expires", "redeemed_basket", ["expires_at"])
    op.create_table(
        "phone_basket",
        *_texts("id", key=True),
        *_texts("seed", "store_id", "lines", "made_at", "expires_at"),
        sa.UniqueConstraint("seed", name="phone_basket_seed"),
    )
    op.create_index("phone_basket_expires", "phone_basket", ["expires_at"])
    op.create_table(
        "payment",
        *_texts("id", key=True),
        sa.Column("number", sa.Text, sa.ForeignKey("customer_order.number"), nullable=False),
        *_texts("token", "provider", "reference", "address", "state"),
        sa.Column("cents", sa.Integer, nullable=False),
        *_texts("currency", "terminal_id", "opened_at", "expires_at", "settled_at"),
        sa.UniqueConstraint("token", name="payment_token"),
    )
    op.create_index("payment_number", "payment", ["number"])
    op.create_index("payment_state", "payment", ["state", "expires_at"])
    op.create_table(
        "test_charge",
        *_texts("reference", key=True),
        sa.Column("cents", sa.Integer, nullable=False),
        *_texts("currency", "title", "state", "back"),
    )
    op.create_index("variant_gtin", "variant", ["gtin"])


def _texts(*names: str, key: bool = False) -> list[sa.Column[str]]:
    return [sa.Column(name, sa.Text, primary_key=key, nullable=False) for name in names]
