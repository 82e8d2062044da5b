"""Look for products: the start page of the shop, search as you type, categories with sort and paging."""

from PySide6.QtCore import QObject, Signal, Slot

from app.domain.catalogue import Category, ProductSummary
from app.services.catalogue import (
    PLAIN,
    Listing,
    Shelf,
    ShopWindow,
    find_products,
    found,
    shelf,
    shop_window,
    warm,
)
from app.viewmodels.facets import SEARCH, SHELF, Facets
from app.viewmodels.navigation import Navigation
from app.viewmodels.qt import Property
from app.viewmodels.rows import Row, Rows
from app.viewmodels.session import Session
from app.viewmodels.summaries import ROLES, summary_row

CATEGORY_ROLES = ("categoryId", "name", "icon", "picture")
LONGEST = 80


class Catalogue(QObject):
    """The range as lists; each question makes the answers of older ones worthless."""

    searchChanged = Signal()
    shelfChanged = Signal()
    homeChanged = Signal()
    reordered = Signal()

    def __init__(
        self, session: Session, navigation: Navigation, facets: Facets | None = None, parent: QObject | None = None
    ) -> None:
        """Begin with nothing asked; `facets` says how the lists are narrowed."""
        super().__init__(parent)
        self._session, self._context, self._navigation = session, session.context, navigation
        self._facets = facets or Facets(session, navigation, self)
        self._results, self._products = Rows(ROLES, self), Rows(ROLES, self)
        self._promotions, self._popular = Rows(ROLES, self), Rows(ROLES, self)
        self._categories, self._below = Rows(CATEGORY_ROLES, self), Rows(CATEGORY_ROLES, self)
        self._asked = {"search": 0, "shelf": 0, "home": 0, "found": 0}
        self._text, self._searching, self._home_ready = "", False, False
        self._category, self._name, self._count, self._found_count = "", "", 0, 0
        self._shelf_ready, self._loading_more = False, False
        self._facets.narrowed.connect(self._narrowed)
        session.on_wipe(self.forget)
        session.localeChanged.connect(self.reload)
        session.refreshed.connect(self.reload)

    @Property(QObject, constant=True)
    def results(self) -> Rows:
        """Products found for the text."""
        return self._results

    @Property(QObject, constant=True)
    def categories(self) -> Rows:
        """Top categories."""
        return self._categories

    @Property(QObject, constant=True)
    def promotions(self) -> Rows:
        """Products with a promotion of today."""
        return self._promotions

    @Property(QObject, constant=True)
    def popular(self) -> Rows:
        """Products that are bought most."""
        return self._popular

    @Property(QObject, constant=True)
    def below(self) -> Rows:
        """Categories below the open one."""
        return self._below

    @Property(QObject, constant=True)
    def products(self) -> Rows:
        """Products of the open category, as far as they are loaded."""
        return self._products

    @Property(str, notify=searchChanged)
    def text(self) -> str:
        """Return what has been typed so far."""
        return self._text

    @Property(bool, notify=searchChanged)
    def searching(self) -> bool:
        """Whether an answer is still to come."""
        return self._searching

    @Property(bool, notify=searchChanged)
    def nothingFound(self) -> bool:
        """Whether the range has nothing for the text."""
        return bool(self._text.strip()) and not self._searching and not self._results.rows()

    @Property(int, notify=searchChanged)
    def foundCount(self) -> int:
        """How many products there are for the text, narrowed."""
        return max(self._found_count, len(self._results.rows()))

    @Property(bool, notify=homeChanged)
    def homeReady(self) -> bool:
        """Whether the start page of the shop has its contents."""
        return self._home_ready

    @Property(str, notify=shelfChanged)
    def categoryId(self) -> str:
        """Return the open category, empty for the whole range."""
        return self._category

    @Property(str, notify=shelfChanged)
    def categoryName(self) -> str:
        """Its name, empty for the whole range."""
        return self._name

    @Property(int, notify=shelfChanged)
    def categoryCount(self) -> int:
        """How many products it holds."""
        return self._count

    @Property(bool, notify=shelfChanged)
    def categoryReady(self) -> bool:
        """Whether its first products are there."""
        return self._shelf_ready

    @Property(str, notify=shelfChanged)
    def sort(self) -> str:
        """One of popular, priceUp, priceDown, rating."""
        return self._facets.how(SHELF).sort

    @Slot(str)
    def setText(self, text: str) -> None:
        """Search for this, as it is being typed."""
        if text[:LONGEST] != self._text:
            self._text = text[:LONGEST]
            self._facets.begin(SEARCH)
            self._search()

    @Slot()
    def loadHome(self) -> None:
        """Fill the start page of the shop."""
        asked, shop = self._next("home"), self._context.shop()
        question = self._context.reader.submit(lambda reading: shop_window(reading, shop))
        self._context.ask(question, lambda window: self._take_home(asked, window))

    @Slot(str)
    def openCategory(self, category_id: str) -> None:
        """Show a category in the order that people like most; empty is the whole range."""
        if category_id != self._category or not self._shelf_ready:
            self._products.replace(())
            self._below.replace(())
            self._name, self._shelf_ready = "", False
        if category_id != self._category or self._navigation.page != "Category":
            self._facets.begin(SHELF)
        self._category = category_id
        self._ask_shelf(0)
        self.shelfChanged.emit()
        self.reordered.emit()
        self._navigation.go("Category")

    @Slot(str)
    def setSort(self, sort: str) -> None:
        """Sort the list in front; unknown ways are ignored."""
        self._facets.setSort(sort)

    @Slot()
    def loadMore(self) -> None:
        """Add the next products of the open category, if there are any."""
        held = len(self._products.rows())
        if self._shelf_ready and not self._loading_more and held < self._count:
            self._loading_more = True
            self._ask_shelf(held)

    @Slot()
    def loadMoreResults(self) -> None:
        """Add the next products that were found, if there are any."""
        held = len(self._results.rows())
        if held and not self._searching and held < self._found_count:
            self._ask_found(held)

    @Slot()
    def reload(self) -> None:
        """Ask again for everything that is shown: another language, or the range has changed."""
        if self._home_ready:
            self.loadHome()
        if self._text:
            self._search()
        if self._shelf_ready:
            self._ask_shelf(0)
        elif self._home_ready:
            shop = self._context.shop()
            self._context.reader.submit(lambda reading: warm(reading, shop))

    def forget(self) -> None:
        """Drop what was typed and opened."""
        for name in ("search", "shelf", "found"):
            self._next(name)
        self._text, self._searching = "", False
        self._category, self._name, self._count, self._found_count = "", "", 0, 0
        self._shelf_ready = self._loading_more = False
        for rows in (self._results, self._products, self._below):
            rows.replace(())
        self.searchChanged.emit()
        self.shelfChanged.emit()

    def _next(self, name: str) -> int:
        self._asked[name] += 1
        return self._asked[name]

    def _search(self) -> None:
        asked, shop, text = self._next("search"), self._context.shop(), self._text
        self._searching = bool(text.strip())
        self.searchChanged.emit()
        question = self._context.reader.submit(lambda reading: find_products(reading, shop, text))
        self._context.ask(question, lambda found: self._take_results(asked, found))

    def _take_results(self, asked: int, found: list[ProductSummary]) -> None:
        if asked != self._asked["search"]:
            return
        plain = self._facets.how(SEARCH) == PLAIN
        if plain:
            self._show_results([summary_row(self._context, item) for item in found])
        self._searching, self._found_count = False, len(found)
        self.searchChanged.emit()
        self._ask_found(len(found) if plain else 0)

    def _ask_found(self, offset: int) -> None:
        """Ask how many there are and how they can be narrowed; from `offset` on they join those that are shown."""
        how, shop, text = self._facets.how(SEARCH), self._context.shop(), self._text
        asked = self._next("found")
        question = self._context.reader.submit(lambda reading: found(reading, shop, text, how, offset))
        self._context.ask(question, lambda listing: self._take_found(asked, listing, offset))

    def _take_found(self, asked: int, listing: Listing, offset: int) -> None:
        if asked != self._asked["found"]:
            return
        rows = [summary_row(self._context, item) for item in listing.products]
        if offset:
            self._results.extend(rows)
        else:
            self._show_results(rows)
        self._found_count = listing.count
        self._facets.take(SEARCH, listing)
        self.searchChanged.emit()

    def _show_results(self, rows: list[Row]) -> None:
        if rows != self._results.rows():
            self._results.reuse(rows)
            self.reordered.emit()

    def _narrowed(self, scope: str) -> None:
        if scope == SEARCH:
            self._ask_found(0)
        elif self._shelf_ready:
            self._ask_shelf(0)
            self.shelfChanged.emit()
            self.reordered.emit()

    def _take_home(self, asked: int, window: ShopWindow) -> None:
        if asked != self._asked["home"]:
            return
        self._categories.replace(self._category_row(item) for item in window.categories)
        self._promotions.replace(summary_row(self._context, item) for item in window.promotions)
        self._popular.replace(summary_row(self._context, item) for item in window.popular)
        self._home_ready = bool(window.categories or window.popular)
        self.homeChanged.emit()

    def _ask_shelf(self, offset: int) -> None:
        asked, shop = self._next("shelf"), self._context.shop()
        category, how = self._category, self._facets.how(SHELF)
        question = self._context.reader.submit(lambda reading: shelf(reading, shop, category, how, offset))
        self._context.ask(question, lambda found: self._take_shelf(asked, found, offset))

    def _take_shelf(self, asked: int, found: Shelf, offset: int) -> None:
        if asked != self._asked["shelf"]:
            return
        rows = [summary_row(self._context, item) for item in found.listing.products]
        if offset:
            self._products.extend(rows)
        else:
            self._products.reuse(rows)
        self._below.replace(self._category_row(item) for item in found.below if self._category)
        self._name, self._count = found.category.name if found.category else "", found.listing.count
        self._facets.take(SHELF, found.listing)
        self._shelf_ready, self._loading_more = True, False
        self.shelfChanged.emit()

    def _category_row(self, item: Category) -> Row:
        picture = self._context.picture_url(item.picture)
        return {"categoryId": item.id, "name": item.name, "icon": item.icon, "picture": picture}
