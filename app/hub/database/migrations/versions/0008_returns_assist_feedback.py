"""Returns that were asked for, requests for an associate, and what people said."""

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0007"

TABLES = {
    "order_return": (
        "number! command_id order_number channel terminal_id store_id state refund locale right_kind started_at"
    ),
    "order_return_line": "number! position:i! variant_id quantity:i reason",
    "assist_request": (
        "id! store_id terminal_id terminal_name page variant_id basket_count:i locale made_at state "
        "ends_at associate associate_name"
    ),
    "feedback": "id! store_id terminal_id touchpoint score:i comment contact locale given_at",
}
INDEXES = (
    ("order_return_order", "order_return", ["order_number"]),
    ("order_return_state", "order_return", ["state", "started_at"]),
    ("assist_request_store", "assist_request", ["store_id", "ends_at"]),
    ("assist_request_terminal", "assist_request", ["terminal_id", "ends_at"]),
    ("feedback_given", "feedback", ["given_at"]),
)
KINDS = {"": sa.Text, "i": sa.Integer}


def upgrade() -> None:
    """Create the tables and their indexes."""
    for name, spec in TABLES.items():
        op.create_table(name, *(_column(word) for word in spec.split()))
    for name, table, columns in INDEXES:
        op.create_index(name, table, columns)


def _column(word: str) -> sa.Column[object]:
    name, _, kind = word.rstrip("!").partition(":")
    key = word.endswith("!")
    return sa.Column(name, KINDS[kind](), primary_key=key, nullable=False, autoincrement=False)
