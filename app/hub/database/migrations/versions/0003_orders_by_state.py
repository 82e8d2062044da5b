"""Orders are found by state and age: once a minute the hub looks for pick-ups that nobody collected."""

from alembic import op

revision = "0003"
down_revision = "0002"


def upgrade() -> None:
    """Add the index."""
    op.create_index("customer_order_state", "customer_order", ["state", "placed_at"])
