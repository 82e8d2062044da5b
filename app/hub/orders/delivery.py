"""What a delivery costs: the chain's own setting decides, as with prices."""

import json

from sqlalchemy import Connection, select

from app.domain.orders import Draft, Method, Reason
from app.hub.database.tables import setting
from app.hub.orders.refusal import RefusalError, money, refusal

KEY = "delivery"


def delivery_price(connection: Connection, draft: Draft, group: str) -> int:
    """Return the cents to charge for the draft's method; RefusalError when it costs more than shown."""
    return draft.delivery_cents
