"""The stores of the chain for this basket: by distance on a list and a plan, and the one that is chosen."""

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any

from PySide6.QtCore import QObject, Signal, Slot

from app.domain.stock import StockState
from app.services.checkout import ON_SHELF, Assessment, StoreOffer, assess, plan_of
from app.services.orders import pending_pieces
from app.viewmodels import wording
from app.viewmodels.navigation import Navigation
from app.viewmodels.plan import Drawing, Frame, Point, draw, name_sides
from app.viewmodels.qt import Property
from app.viewmodels.rows import Row, Rows
from app.viewmodels.session import Session
from app.viewmodels.stock import near_day

FEW = 5
LOCKER = "locker"
NEAREST = "nearest"
FILTERS = ("stock", "open", LOCKER)
ROLES = (
    "storeId", "number", "name", "street", "distance", "hoursKind", "hoursDay", "hoursClock", "level", "quantity",
    "lines", "age", "ageDay", "ageClock", "whenDay", "whenDate", "whenClock", "byTransfer", "possible", "chosen",
    "planX", "planY", "labelLeft",
)  # fmt: skip


class Stores(QObject):
    """Where the basket can be picked up; `load` asks, `choose` decides."""

    changed = Signal()
    loaded = Signal()

    def __init__(self, session: Session, navigation: Navigation, parent: QObject | None = None) -> None:
        """Begin with nothing asked and nothing chosen."""
        super().__init__(parent)
        self._session, self._context, self._navigation = session, session.context, navigation
        self._rows, self._labels = Rows(ROLES, self), Rows(("text", "planX", "planY"), self)
        self._assessment: Assessment | None = None
        self._plan: Mapping[str, Any] = {}
        self._drawing = Drawing()
        self._chosen, self._all, self._filters, self._aspect = "", False, frozenset[str](), 984 / 592
        self._asked = 0
        session.on_wipe(self.forget)
        session.localeChanged.connect(self._show)
        session.refreshed.connect(self.reload)
        session.basketChanged.connect(self.reload)

    @Property(QObject, constant=True)
    def rows(self) -> Rows:
        """Return stores as they are listed, numbered."""
        return self._rows

    @Property(QObject, constant=True)
    def labels(self) -> Rows:
        """Names of rivers on the plan."""
        return self._labels

    @Property(bool, notify=changed)
    def ready(self) -> bool:
        """Whether there is an answer to show."""
        return self._assessment is not None

    @Property(int, notify=changed)
    def total(self) -> int:
        """How many other stores there are."""
        return len(self._others())

    @Property(bool, notify=changed)
    def showsAll(self) -> bool:
        """Whether every store that passes the filter is listed."""
        return self._all or len(self._passing()) <= FEW

    @Property(list, notify=changed)
    def filters(self) -> list[str]:
        """Return filters that are on: stock, open, locker."""
        return sorted(self._filters)

    @Property(str, notify=changed)
    def chosenId(self) -> str:
        """Return the chosen store, empty when none is."""
        return self._chosen

    @Property(str, notify=changed)
    def chosenName(self) -> str:
        """Its name."""
        offer = self.offer()
        return offer.store.name if offer else ""

    @Property("QVariantMap", notify=changed)
    def chosenMoment(self) -> dict[str, str]:
        """When the basket can be picked up there: whenDay, whenDate, whenClock."""
        offer = self.offer()
        return wording.moment(offer.ready_at if offer else None, self._session.today(), self._context.locale)

    @Property(bool, notify=changed)
    def chosenByTransfer(self) -> bool:
        """Whether another store has to send the goods there first."""
        offer = self.offer()
        return bool(offer and offer.by_transfer)

    @Property(list, notify=changed)
    def parks(self) -> list[str]:
        """Areas of the plan as texts of points."""
        return list(self._drawing.parks)

    @Property(list, notify=changed)
    def rivers(self) -> list[str]:
        """Lines of the plan, as above."""
        return list(self._drawing.rivers)

    @Property(list, notify=changed)
    def roads(self) -> list[str]:
        """Lines of the plan, as above."""
        return list(self._drawing.roads)

    @Property(list, notify=changed)
    def lanes(self) -> list[str]:
        """Lines of the plan, as above."""
        return list(self._drawing.lanes)

    @Property(float, notify=changed)
    def hereX(self) -> float:
        """Where this store is on the plan, 0 to 1 from the left; -1 when nobody knows."""
        return self._drawing.here[0]

    @Property(float, notify=changed)
    def hereY(self) -> float:
        """Return the same from the top."""
        return self._drawing.here[1]

    @Property(list, notify=changed)
    def shelfNames(self) -> list[str]:
        """Return the articles of the basket that can be taken now."""
        return [name for name, _, _ in self._shelves()]

    @Property(list, notify=changed)
    def shelves(self) -> list[dict[str, str]]:
        """Return where each of them stands in this store: aisle and bay, empty when nobody has said."""
        return [{"aisle": aisle, "bay": bay} for _, aisle, bay in self._shelves()]

    @property
    def assessment(self) -> Assessment | None:
        """All ways to get the basket, for the checkout."""
        return self._assessment

    @property
    def chosen(self) -> str:
        """Return the id of the chosen store, for the checkout."""
        return self._chosen

    def offer(self, store_id: str = "") -> StoreOffer | None:
        """Return what a store, by default the chosen one, offers."""
        wanted = store_id or self._chosen
        known = self._assessment.stores if self._assessment else ()
        return next((x for x in known if x.store.id == wanted), None)

    @Slot()
    def reload(self) -> None:
        """Ask again when something was asked before."""
        if self._assessment is not None:
            self.load()

    @Slot()
    def load(self) -> None:
        """Ask what can be done with the basket now; what was shown stays until the answer is there."""
        self._asked += 1
        asked, basket, shop = self._asked, self._session.basket, self._context.shop()

        def with_pending(pieces: dict[tuple[str, str], int]) -> None:
            if asked == self._asked:
                question = self._context.reader.submit(
                    lambda reading: (assess(reading, shop, basket, pieces), plan_of(reading))
                )
                self._context.ask(question, lambda answer: self._take(asked, *answer))

        self._context.ask(self._context.outbox.submit(pending_pieces), with_pending)

    @Slot(str)
    def choose(self, store_id: str) -> None:
        """Choose a store; one that cannot hand the basket over is not chosen."""
        offer = self.offer(store_id)
        if offer and offer.possible and store_id != self._chosen:
            self._chosen = store_id
            self._show()

    @Slot(str)
    def setFilter(self, name: str) -> None:
        """Switch a filter; `nearest` switches all off."""
        if name == NEAREST:
            self._filters = frozenset()
        elif name in FILTERS:
            self._filters = self._filters ^ {name}
        self._show()

    @Slot()
    def showAll(self) -> None:
        """List every store."""
        self._all = True
        self._show()

    @Slot(float)
    def setAspect(self, aspect: float) -> None:
        """Say how much wider than high the plan is drawn."""
        if aspect > 0 and abs(aspect - self._aspect) > 0.01:  # noqa: PLR2004 - less is not seen
            self._aspect = aspect
            self._show()

    @Slot()
    def forget(self) -> None:
        """Drop the choice and what was found."""
        self._asked += 1
        self._assessment = None
        self._chosen, self._all, self._filters = "", False, frozenset()
        self._show()

    def _take(self, asked: int, assessment: Assessment, plan: Mapping[str, Any]) -> None:
        if asked != self._asked:
            return
        self._assessment, self._plan = assessment, plan
        offer = self.offer()
        if offer is None or not offer.possible:
            self._chosen = next((x.store.id for x in assessment.elsewhere if x.state in ON_SHELF), "")
        self._show()
        self.loaded.emit()

    def _shelves(self) -> tuple[tuple[str, str, str], ...]:
        known = self._assessment
        return known.here.aisles if known and known.here else ()

    def _others(self) -> list[StoreOffer]:
        known = self._assessment
        return [x for x in known.stores if x.store.id != known.here_id] if known else []

    def _passing(self) -> list[StoreOffer]:
        return [offer for offer in self._others() if all(self._passes(offer, name) for name in self._filters)]

    @staticmethod
    def _passes(offer: StoreOffer, name: str) -> bool:
        if name == "stock":
            return offer.state in ON_SHELF
        if name == "open":
            return offer.open_until is not None
        return any(service.startswith(LOCKER) for service in offer.store.services)

    def _show(self) -> None:
        passing = self._passing()
        listed = passing if self._all else passing[:FEW]
        here = self._assessment.here.store if self._assessment and self._assessment.here else None
        frame = Frame.around([x.store for x in listed[:FEW]] + ([here] if here else []), self._aspect)
        self._drawing = draw(self._plan, frame, here, self._context.locale, [x.store for x in listed])
        pins = [frame.place(x.store.latitude, x.store.longitude) for x in listed]
        rows = zip(listed, pins, name_sides(pins), strict=True)
        self._rows.replace(self._row(n, offer, pin, left=left) for n, (offer, pin, left) in enumerate(rows, 1))
        self._labels.replace({"text": x.text, "planX": x.x, "planY": x.y} for x in self._drawing.labels)
        self.changed.emit()

    def _row(self, number: int, offer: StoreOffer, pin: Point, *, left: bool) -> Row:
        store, locale = offer.store, self._context.locale
        return {
            "storeId": store.id,
            "number": number,
            "name": store.name,
            "street": f"{store.street}, {store.town}",
            "distance": wording.distance(offer.distance_km, locale),
            "level": "out" if offer.state is StockState.OUT else offer.state.value,
            "quantity": offer.available,
            "lines": self._assessment.lines if self._assessment else 0,
            "byTransfer": offer.by_transfer,
            "possible": offer.possible,
            "chosen": store.id == self._chosen,
            "planX": pin[0],
            "planY": pin[1],
            "labelLeft": left,
            **self._hours(offer),
            **self._age(offer.as_of),
            **wording.moment(offer.ready_at, self._session.today(), locale),
        }

    def _hours(self, offer: StoreOffer) -> dict[str, str]:
        locale = self._context.locale
        if offer.open_until:
            return {"hoursKind": "open", "hoursDay": "", "hoursClock": wording.clock(offer.open_until, locale)}
        if offer.next_opening is None:
            return {"hoursKind": "closed", "hoursDay": "", "hoursClock": ""}
        opens = offer.next_opening
        days = (opens.date() - self._session.today()).days
        kind = {0: "opensToday", 1: "opensTomorrow"}.get(days, "opensDay")
        clock = wording.clock(opens.timetz(), locale)
        return {"hoursKind": kind, "hoursDay": wording.week_day(opens.date(), locale), "hoursClock": clock}

    def _age(self, as_of: datetime | None) -> dict[str, str]:
        if as_of is None:
            return {"age": "", "ageDay": "", "ageClock": ""}
        locale, now = self._context.locale, self._context.now()
        local = as_of.astimezone(now.tzinfo)
        return {
            "age": wording.ago(as_of, now.astimezone(UTC), locale),
            "ageDay": near_day(local.date(), now.date(), locale),
            "ageClock": wording.clock(local.timetz().replace(second=0, microsecond=0), locale),
        }
