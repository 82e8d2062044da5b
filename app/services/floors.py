"""The floor of this terminal's store."""

import logging

from app.cache import stores
from app.cache.reading import Reading
from app.domain.errors import DamagedError
from app.domain.floors import Floor, parse_floor
from app.services.shop import Shop

log = logging.getLogger(__name__)
SETTING = "floor/"


def floor_of(reading: Reading, shop: Shop) -> Floor | None:
    """Return the floor of the store, None when the chain has told none that can be drawn."""
    told = stores.setting(reading.db, SETTING + shop.store_id)
    try:
        return parse_floor(told) if told is not None else None
    except DamagedError as error:
        log.warning("%s", error)
        return None
