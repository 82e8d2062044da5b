"""What a piece contains, for its unit price: `content` thousandths of `content_unit`, 0 where none is told.

The catalogue's feeds are published anew, so that every terminal fetches them with the new columns.
"""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    """Add the columns and let go of the catalogue's published heads."""
    op.add_column("variant", sa.Column("content", sa.Integer, nullable=False, server_default="0"))
    op.add_column("variant", sa.Column("content_unit", sa.Text, nullable=False, server_default=""))
    op.execute("DELETE FROM feed_head WHERE shard LIKE 'catalogue/%'")
    op.execute("UPDATE feed_clock SET seq = seq + 1 WHERE topic LIKE 'catalogue/%'")
