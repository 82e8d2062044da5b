"""Where the open product lies in this store: the floor with its aisle marked, and the way from the terminal."""

from PySide6.QtCore import QObject, Signal

from app.domain.floors import Aisle, Floor, Point
from app.services.floors import floor_of
from app.viewmodels.product import ProductPage
from app.viewmodels.qt import Property
from app.viewmodels.rows import Rows
from app.viewmodels.session import Session

SHELVES = ("name", "planX", "planY", "planWidth", "planHeight", "marked")
SECTIONS = ("name", "planX", "planY", "planWidth")
NOWHERE = (-1.0, -1.0)


class StoreFloor(QObject):
    """The floor of this store; it follows the product's page."""

    changed = Signal()

    def __init__(self, session: Session, product: ProductPage, parent: QObject | None = None) -> None:
        """Ask for the floor when the first product is shown, and again when the chain's settings change."""
        super().__init__(parent)
        self._context, self._product = session.context, product
        self._floor: Floor | None = None
        self._known = False
        self._shelves, self._sections = Rows(SHELVES, self), Rows(SECTIONS, self)
        product.stockChanged.connect(self._follow)
        session.refreshed.connect(self._ask)
        session.localeChanged.connect(self._show)

    @Property(bool, notify=changed)
    def available(self) -> bool:
        """Whether the product's aisle is on the plan."""
        return self._aisle() is not None

    @Property(float, notify=changed)
    def aspect(self) -> float:
        """Width of the floor by its height."""
        return self._floor.aspect if self._floor else 1.0

    @Property(QObject, constant=True)
    def shelves(self) -> Rows:
        """Aisles; the product's is `marked`."""
        return self._shelves

    @Property(QObject, constant=True)
    def sections(self) -> Rows:
        """Names of the parts of the range, and where they stand."""
        return self._sections

    @Property(list, notify=changed)
    def here(self) -> list[float]:
        """Where the terminal stands."""
        return list(self._floor.here if self._floor else NOWHERE)

    @Property(list, notify=changed)
    def door(self) -> list[float]:
        """Where the door is."""
        return list(self._floor.door if self._floor else NOWHERE)

    @Property(list, notify=changed)
    def tills(self) -> list[float]:
        """Where the tills are: left, top, width, height."""
        return list(self._floor.tills if self._floor else (-1.0, -1.0, 0.0, 0.0))

    @Property(list, notify=changed)
    def goal(self) -> list[float]:
        """Where the product's bay is."""
        aisle = self._aisle()
        return list(aisle.bay(self.bay) if aisle else NOWHERE)

    @Property(list, notify=changed)
    def way(self) -> list[float]:
        """Return the way from the terminal to the bay: x, y, x, y..."""
        aisle = self._aisle()
        if aisle is None or not aisle.way:
            return []
        points: list[Point] = [*aisle.way, (aisle.way[-1][0], aisle.bay(self.bay)[1])]
        return [part for point in points for part in point]

    @Property(str, notify=changed)
    def aisle(self) -> str:
        """Name of the product's aisle."""
        return str(self._place()[0])

    @Property(str, notify=changed)
    def bay(self) -> str:
        """Name of its bay."""
        return str(self._place()[1])

    @Property(str, notify=changed)
    def section(self) -> str:
        """Name of the part of the range that the aisle stands in."""
        aisle = self._aisle()
        section = self._floor.section(aisle) if self._floor and aisle else None
        return section.name(self._context.locale) if section else ""

    def _place(self) -> tuple[str, str]:
        here = next((row for row in self._product.stock.rows() if row["kind"] == "here"), None)
        return (here["aisle"], here["bay"]) if here else ("", "")

    def _aisle(self) -> Aisle | None:
        return self._floor.aisle(self.aisle) if self._floor else None

    def _follow(self) -> None:
        if self._known:
            self._show()
        else:
            self._ask()

    def _ask(self) -> None:
        shop = self._context.shop()
        question = self._context.reader.submit(lambda reading: floor_of(reading, shop))
        self._context.ask(question, self._take)

    def _take(self, floor: Floor | None) -> None:
        self._floor, self._known = floor, True
        self._show()

    def _show(self) -> None:
        floor, marked = self._floor, self.aisle
        self._shelves.refresh((_shelf(x, marked=x.id == marked) for x in (floor.aisles if floor else ())), "name")
        locale = self._context.locale
        self._sections.replace(
            {"name": x.name(locale), "planX": x.box[0], "planY": x.box[1], "planWidth": x.box[2]}
            for x in (floor.sections if floor else ())
        )
        self.changed.emit()


def _shelf(aisle: Aisle, *, marked: bool) -> dict[str, object]:
    left, top, width, height = aisle.box
    place = {"planX": left, "planY": top, "planWidth": width, "planHeight": height}
    return {"name": aisle.id, "marked": marked, **place}
