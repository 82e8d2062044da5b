"""Each article its own way: what is sent, what is picked up here, what is taken now."""

from PySide6.QtCore import QObject, Signal, Slot

from app.domain.baskets import Basket
from app.domain.orders import OrderLine
from app.services.checkout import HOME_COUNTRY, Assessment, assess_lines
from app.services.orders import pending_pieces
from app.services.splitting import CHOICES, Division, closed_choices, divide
from app.services.ways import Kind, Way
from app.viewmodels import wording
from app.viewmodels.qt import Property
from app.viewmodels.rows import Row, Rows
from app.viewmodels.session import Session

LINES = ("variantId", "title", "detail", "picture", "quantity", "kind", "whyNow", "whyHere", "whyHome")
PARTS = ("kind", "count", "names", "price", "free", "place", "byTransfer", "whenDay", "whenDate", "whenClock")


class Split(QObject):
    """The choice for each line; `active` from the first choice until a way for the whole basket is chosen."""

    changed = Signal()

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        """Begin undivided."""
        super().__init__(parent)
        self._session, self._context = session, session.context
        self._lines, self._parts = Rows(LINES, self), Rows(PARTS, self)
        self._found: dict[str, Assessment] = {}
        self._kinds: dict[str, Kind] = {}
        self._division, self._country = Division(), HOME_COUNTRY
        self._active, self._asked = False, 0
        session.on_wipe(self.forget)
        session.basketChanged.connect(self._basket_changed)
        session.localeChanged.connect(self._show)

    @Property(QObject, constant=True)
    def lines(self) -> Rows:
        """Return the articles with the chosen way (now, here, home), and why a way is closed, empty for an open one."""
        return self._lines

    @Property(QObject, constant=True)
    def parts(self) -> Rows:
        """Return what comes of it: the parts with price and moment."""
        return self._parts

    @Property(bool, notify=changed)
    def active(self) -> bool:
        """Whether the basket is divided."""
        return self._active

    @Property(bool, notify=changed)
    def ready(self) -> bool:
        """Whether the ways of each article are known."""
        return bool(self._found)

    @Property(bool, notify=changed)
    def possible(self) -> bool:
        """Whether every article has a way."""
        return bool(self._found) and {x.variant_id for x in self._session.basket.lines} <= set(self._kinds)

    @Property("QVariantMap", notify=changed)
    def ways(self) -> dict[str, str]:
        """Return the way of each article by its variant, while the basket is divided: now, here or home."""
        return {key: kind.value for key, kind in self._kinds.items()} if self._active else {}

    @property
    def division(self) -> Division:
        """The divided basket, for the checkout."""
        return self._division

    def order_lines(self) -> tuple[OrderLine, ...]:
        """Return the lines that are ordered: all of them while the basket is not divided."""
        if self._active:
            return self._division.order_lines()
        return tuple(OrderLine(x.variant_id, x.quantity, x.unit_cents) for x in self._session.basket.lines)

    def taken_now(self) -> Basket:
        """Return what a divided basket leaves for the till."""
        return self._division.taken_now() if self._active else Basket()

    def ordered(self) -> Basket:
        """Return the basket without that."""
        later = {line.variant_id for line in self.taken_now().lines}
        return Basket(tuple(line for line in self._session.basket.lines if line.variant_id not in later))

    def collected(self) -> Way:
        """Return how the part that is picked up reaches the person; without a place when there is none."""
        part = self._division.part(Kind.HERE)
        return part.way if part else Way(Kind.HERE)

    def collected_at(self) -> str:
        """Return where a part is picked up while another is sent; empty for none."""
        both = self._active and self._division.part(Kind.HOME) is not None
        return self.collected().place if both else ""

    @Slot()
    def begin(self) -> None:
        """Ask which ways each article has; what was chosen stays."""
        self._asked += 1
        asked, basket, shop = self._asked, self._session.basket, self._context.shop()

        def with_pending(pieces: dict[tuple[str, str], int]) -> None:
            if asked == self._asked:
                question = self._context.reader.submit(lambda reading: assess_lines(reading, shop, basket, pieces))
                self._context.ask(question, lambda found: self._take(asked, found))

        self._context.ask(self._context.outbox.submit(pending_pieces), with_pending)

    @Slot(str, str)
    def choose(self, variant_id: str, kind: str) -> None:
        """Choose the way of one article; one that is closed is not chosen."""
        if variant_id in self._found and Kind(kind) in self._open(variant_id):
            self._kinds[variant_id] = Kind(kind)
            self._show()

    @Slot()
    def apply(self) -> None:
        """Divide the basket as chosen."""
        self._active = self.possible
        self._show()

    @Slot()
    def drop(self) -> None:
        """Have everything in one way again."""
        if self._active:
            self._active = False
            self._show()

    @Slot()
    def forget(self) -> None:
        """Drop every choice."""
        self._asked += 1
        self._active, self._found, self._kinds, self._country = False, {}, {}, HOME_COUNTRY
        self._show()

    def set_country(self, country: str) -> None:
        """Count deliveries to another country."""
        if country != self._country:
            self._country = country
            self._show()

    def _open(self, variant_id: str) -> set[Kind]:
        why = closed_choices(self._found[variant_id], self._session.today(), self._country)
        return {kind for kind, reason in why.items() if not reason}

    def _take(self, asked: int, found: dict[str, Assessment]) -> None:
        if asked != self._asked:
            return
        self._found = found
        for variant_id in found:
            ways = self._open(variant_id)
            if self._kinds.get(variant_id) not in ways:
                self._kinds.pop(variant_id, None)
                first = next((kind for kind in CHOICES if kind in ways), None)
                if first:
                    self._kinds[variant_id] = first
        self._show()

    def _basket_changed(self) -> None:
        kept = {line.variant_id for line in self._session.basket.lines}
        self._kinds = {key: kind for key, kind in self._kinds.items() if key in kept}
        if self._active and len(kept) < 2:  # noqa: PLR2004 - one article has nothing to be divided
            self._active = False
        if self._found:
            self.begin()
        self._show()

    def _show(self) -> None:
        basket = self._session.basket if self._found else Basket()
        today = self._session.today()
        known = {key: kind for key, kind in self._kinds.items() if key in self._found}
        self._division = divide(basket, known, self._found, today, self._country)
        self._lines.refresh(
            [self._line(x.variant_id) for x in basket.lines if x.variant_id in self._found], "variantId"
        )
        self._parts.replace(self._part(kind) for kind in CHOICES if self._division.part(kind))
        self.changed.emit()

    def _line(self, variant_id: str) -> Row:
        line = next(x for x in self._session.basket.lines if x.variant_id == variant_id)
        why = closed_choices(self._found[variant_id], self._session.today(), self._country)
        return {
            "variantId": variant_id,
            "title": line.name,
            "detail": line.label,
            "picture": self._context.picture_url(line.picture),
            "quantity": line.quantity,
            "kind": self._kinds[variant_id].value if variant_id in self._kinds else "",
            "whyNow": why[Kind.NOW],
            "whyHere": why[Kind.HERE],
            "whyHome": why[Kind.HOME],
        }

    def _part(self, kind: Kind) -> Row:
        part, locale = self._division.part(kind), self._context.locale
        if part is None:
            return {}
        return {
            "kind": kind.value,
            "count": part.count,
            "names": ", ".join(line.name for line in part.lines),
            "price": wording.money(part.way.cents, locale) if part.way.cents else "",
            "free": not part.way.cents,
            "place": part.way.place,
            "byTransfer": part.way.by_transfer,
            **wording.moment(part.way.when, self._session.today(), locale),
        }
