"""Stores: where they are, how far, and whether they are open."""

import math
from dataclasses import dataclass
from datetime import datetime, time, timedelta

EARTH_RADIUS_KM = 6371.0088  # mean radius, IUGG
Span = tuple[time, time]


@dataclass(frozen=True, slots=True)
class Store:
    """A store; coordinates in degrees (WGS84); `hours[weekday]` holds spans of local time, Monday first."""

    id: str
    name: str
    town: str
    street: str
    postal_code: str
    latitude: float
    longitude: float
    phone: str
    hours: tuple[tuple[Span, ...], ...]
    services: tuple[str, ...]

    def distance_km(self, other: "Store") -> float:
        """Great-circle distance (haversine)."""
        lat1, lat2 = math.radians(self.latitude), math.radians(other.latitude)
        dlat, dlon = lat2 - lat1, math.radians(other.longitude - self.longitude)
        a = math.sin(dlat / 2) ** 2 + math.cos(lat1) * math.cos(lat2) * math.sin(dlon / 2) ** 2
        return 2 * EARTH_RADIUS_KM * math.asin(math.sqrt(a))

    def open_until(self, now: datetime) -> time | None:
        """Return the hour at which the store closes when it is open now, otherwise None."""
        for opens, closes in self.hours[now.weekday()]:
            if opens <= now.time() < closes:
                return closes
        return None

    def next_opening(self, now: datetime) -> datetime | None:
        """Return the next moment at which the store opens, within eight days; None if it never does."""
        for offset in range(8):
            day = now.date() + timedelta(days=offset)
            for opens, _ in self.hours[day.weekday()]:
                moment = datetime.combine(day, opens, tzinfo=now.tzinfo)
                if moment > now:
                    return moment
        return None

    def ready_at(self, now: datetime, preparing: timedelta) -> datetime | None:
        """Return when an order placed now can be picked up: `preparing` of opened time, on a full hour."""
        start = now if self.open_until(now) else self.next_opening(now)
        if start is None:
            return None
        ready = _next_full_hour(start + preparing)
        if self.open_until(ready):
            return ready
        opening = self.next_opening(ready)
        return None if opening is None else _next_full_hour(opening + preparing)


def _next_full_hour(moment: datetime) -> datetime:
    floor = moment.replace(minute=0, second=0, microsecond=0)
    return floor if floor == moment else floor + timedelta(hours=1)
