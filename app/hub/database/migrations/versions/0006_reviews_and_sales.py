"""Reviews that shoppers write, what was sold before, and what a fair strike price needs to know.

Prices are published anew: a product that keeps badly and falling reductions have other strike prices than before.
"""

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"

TEXTS = "command_id number product_id variant_id store_id channel locale title text author experienced written_at state"


def upgrade() -> None:
    """Create the tables, add the columns and let go of the published heads of prices."""
    op.create_table(
        "sale_line",
        sa.Column("number", sa.Text, primary_key=True),
        sa.Column("position", sa.Integer, primary_key=True, autoincrement=False),
        sa.Column("variant_id", sa.Text, nullable=False),
        sa.Column("quantity", sa.Integer, nullable=False),
        sa.Column("day", sa.Text, nullable=False),
        sa.Column("customer_code", sa.Text, nullable=False),
    )
    op.create_index("sale_line_day", "sale_line", ["day"])
    op.create_table(
        "written_review",
        sa.Column("id", sa.Text, primary_key=True),
        sa.Column("position", sa.Integer, nullable=False),
        sa.Column("rating", sa.Integer, nullable=False),
        *(sa.Column(name, sa.Text, nullable=False) for name in TEXTS.split()),
        *(sa.Column(name, sa.Text, nullable=False) for name in ("decided_at", "reason")),
        sa.UniqueConstraint("number", "position", name="written_review_line"),
    )
    op.create_index("written_review_state", "written_review", ["state", "written_at"])
    op.add_column("price", sa.Column("perishable", sa.Boolean, nullable=False, server_default=sa.false()))
    op.add_column("price_history", sa.Column("reduced", sa.Boolean, nullable=False, server_default=sa.false()))
    op.execute("DELETE FROM feed_head WHERE shard LIKE 'prices/%'")
    op.execute("UPDATE feed_clock SET seq = seq + 1 WHERE topic LIKE 'prices/%'")
