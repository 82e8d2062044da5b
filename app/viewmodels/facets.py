"""How the list in front is narrowed: facets with counts, what has been chosen, the order.

There are two lists, the shelf and what was found; each keeps its own choices. The page in front says which is meant.
"""

from collections.abc import Iterable

from PySide6.QtCore import QObject, Signal, Slot

from app.domain.facets import PRICE, PROMOTION, STOCK, Choice, FacetCounts, FacetValue, Narrowing, price_range
from app.services.catalogue import PLAIN, SORTS, Listing
from app.viewmodels import wording
from app.viewmodels.navigation import Navigation
from app.viewmodels.product_words import WHOLE
from app.viewmodels.qt import Property
from app.viewmodels.rows import Row, Rows
from app.viewmodels.session import Session

SHELF, SEARCH = "shelf", "search"
PAGES = {"Category": SHELF, "Search": SEARCH}
SWITCHES = frozenset({STOCK, PROMOTION})  # facets of one value: worth showing as long as it leaves something
GROUP_ROLES = ("facet", "label", "values")
VALUE_ROLES = ("facet", "value", "label", "low", "high", "swatch", "count", "chosen")


class Facets(QObject):
    """The choices of the list in front; `narrowed` tells whoever fills the lists which one has changed."""

    changed = Signal()
    narrowed = Signal(str)

    def __init__(self, session: Session, navigation: Navigation, parent: QObject | None = None) -> None:
        """Begin with nothing chosen."""
        super().__init__(parent)
        self._context, self._navigation = session.context, navigation
        self._scope = SHELF
        self._how = {SHELF: PLAIN, SEARCH: PLAIN}
        self._listing = {SHELF: Listing(), SEARCH: Listing()}
        self._labels: dict[Choice, FacetValue] = {}
        self._groups, self._chips = Rows(GROUP_ROLES, self), Rows(VALUE_ROLES, self)
        self._values: dict[str, Rows] = {}
        navigation.pageChanged.connect(self._page_changed)
        session.on_wipe(self.forget)

    @Property(str, notify=changed)
    def scope(self) -> str:
        """Which list is meant: `shelf` or `search`."""
        return self._scope

    @Property(str, notify=changed)
    def sort(self) -> str:
        """One of popular, priceUp, priceDown, rating."""
        return self._how[self._scope].sort

    @Property(int, notify=changed)
    def count(self) -> int:
        """How many products are left."""
        return self._listing[self._scope].count

    @Property(int, notify=changed)
    def chosenCount(self) -> int:
        """How many values are chosen."""
        return len(self._how[self._scope].choices)

    @Property(QObject, constant=True)
    def groups(self) -> Rows:
        """Facets that would change something: `facet`, `label` of options, `values` as rows of their own."""
        return self._groups

    @Property(QObject, constant=True)
    def chips(self) -> Rows:
        """Return what is chosen, to be taken away one by one."""
        return self._chips

    @Slot(str, str)
    def toggle(self, facet: str, value: str) -> None:
        """Choose a value, or drop it."""
        self._narrow(self._how[self._scope].toggled(facet, value))

    @Slot()
    def clear(self) -> None:
        """Drop every choice; the order stays."""
        self._narrow(Narrowing(sort=self._how[self._scope].sort))

    @Slot(str)
    def setSort(self, sort: str) -> None:
        """Sort; unknown ways are ignored."""
        if sort in SORTS:
            self._narrow(Narrowing(self._how[self._scope].choices, sort))

    def how(self, scope: str) -> Narrowing:
        """Return what is chosen for a list."""
        return self._how[scope]

    def begin(self, scope: str) -> None:
        """Forget the choices of a list that begins anew."""
        self._how[scope], self._listing[scope] = PLAIN, Listing()
        self._show()

    def take(self, scope: str, listing: Listing) -> None:
        """Show what a list says of itself."""
        self._listing[scope] = listing
        self._labels |= {(facet.facet, value.value): value for facet in listing.facets for value in facet.values}
        self._show()

    def forget(self) -> None:
        """Forget all choices."""
        self._labels.clear()
        for scope in (SHELF, SEARCH):
            self.begin(scope)

    def _narrow(self, how: Narrowing) -> None:
        if how != self._how[self._scope]:
            self._how[self._scope] = how
            self._show()
            self.narrowed.emit(self._scope)

    def _page_changed(self) -> None:
        scope = PAGES.get(self._navigation.page, self._scope)
        if scope != self._scope:
            self._scope = scope
            self._show()

    def _show(self) -> None:
        how, listing = self._how[self._scope], self._listing[self._scope]
        shown = [facet for facet in listing.facets if _matters(facet, how)]
        for facet in shown:
            rows = self._values.setdefault(facet.facet, Rows(VALUE_ROLES, self))
            rows.refresh((self._row(facet.facet, value, how) for value in facet.values), "value")
        self._groups.refresh(
            ({"facet": x.facet, "label": x.label, "values": self._values[x.facet]} for x in shown), "facet"
        )
        self._chips.refresh(self._chosen(how), "value")
        self.changed.emit()

    def _chosen(self, how: Narrowing) -> Iterable[Row]:
        for facet, value in sorted(how.choices):
            yield self._row(facet, self._labels.get((facet, value), FacetValue(value, 0)), how)

    def _row(self, facet: str, item: FacetValue, how: Narrowing) -> Row:
        low, high = price_range(item.value) if facet == PRICE else (0, None)
        return {
            "facet": facet,
            "value": item.value,
            "label": item.label,
            "low": self._money(low) if low else "",
            "high": self._money(high) if high else "",
            "swatch": item.swatch or "transparent",
            "count": item.count,
            "chosen": (facet, item.value) in how.choices,
        }

    def _money(self, cents: int) -> str:
        return WHOLE.sub("", wording.money(cents, self._context.locale))


def _matters(facet: FacetCounts, how: Narrowing) -> bool:
    """Tell whether choosing a value would change anything: a single value that all products have would not."""
    least = 1 if facet.facet in SWITCHES or facet.facet in how.facets else 2
    return len(facet.values) >= least
