"""The ways to get a basket, as a person chooses between them: which are open, what they cost, when, and why not."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from app.domain.orders import Method
from app.domain.stock import StockState
from app.services.checkout import HOME_COUNTRY, ON_SHELF, Assessment, DeliveryMethod, StoreOffer


class Kind(StrEnum):
    """What the shopper chooses between."""

    NOW = "now"
    HERE = "here"
    ELSEWHERE = "elsewhere"
    HOME = "home"
    EXPRESS = "express"


METHODS = {
    Kind.HERE: Method.PICK_UP,
    Kind.ELSEWHERE: Method.PICK_UP,
    Kind.HOME: Method.HOME,
    Kind.EXPRESS: Method.EXPRESS,
}


@dataclass(frozen=True, slots=True)
class Way:
    """One way; `reason` says why it is closed, `when` the hour of a pick-up or the day of a delivery.

    Reasons: outHere, checkHere, nowhere, noWarehouse, notOffered.
    """

    kind: Kind
    reason: str = ""
    cents: int = 0
    when: datetime | date | None = None
    place: str = ""
    by_transfer: bool = False

    @property
    def possible(self) -> bool:
        """Whether it can be chosen."""
        return not self.reason


def ways(
    assessment: Assessment, goods_cents: int, today: date, country: str = HOME_COUNTRY
) -> tuple[Way, ...]:
    """Return every way in the order in which it is shown; deliveries go to `country`."""
    here = assessment.here
    return (
        _now(here),
        _here(here),
        _elsewhere(assessment),
        _sent(assessment, assessment.method(Method.HOME, country), Kind.HOME, goods_cents, today),
        _sent(assessment, assessment.method(Method.EXPRESS, country), Kind.EXPRESS, goods_cents, today),
    )


def best(open_ways: tuple[Way, ...]) -> Kind | None:
    """Return what to propose: the first that is open and needs no transfer, else the first that is open."""
    possible = [way for way in open_ways if way.possible]
    direct = [way for way in possible if not way.by_transfer]
    return next((way.kind for way in (*direct, *possible)), None)


def _now(here: StoreOffer | None) -> Way:
    if here is not None and here.state in ON_SHELF:
        return Way(Kind.NOW, place=here.store.name)
    unsure = here is not None and here.state in {StockState.STALE, StockState.UNKNOWN}
    return Way(Kind.NOW, "checkHere" if unsure else "outHere")


def _here(here: StoreOffer | None) -> Way:
    if here is None or not here.possible:
        return Way(Kind.HERE, "nowhere")
    return Way(Kind.HERE, when=here.ready_at, place=here.store.name, by_transfer=here.by_transfer)


def _elsewhere(assessment: Assessment) -> Way:
    ready = [offer for offer in assessment.elsewhere if offer.state in ON_SHELF]
    nearest = next(iter(ready or assessment.elsewhere), None)
    if nearest is None:
        return Way(Kind.ELSEWHERE, "nowhere")
    return Way(Kind.ELSEWHERE, when=nearest.ready_at, place=nearest.store.name, by_transfer=nearest.by_transfer)


def _sent(assessment: Assessment, method: DeliveryMethod | None, kind: Kind, goods_cents: int, today: date) -> Way:
    if method is None:
        return Way(kind, "notOffered")
    if not assessment.home_possible:
        return Way(kind, "nowhere")
    if kind is Kind.EXPRESS and not assessment.express_possible:
        return Way(kind, "noWarehouse")
    return Way(kind, cents=method.price(goods_cents), when=method.arrives(today))
