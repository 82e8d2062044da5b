"""The screen that waits for somebody: scenes, products in them, languages; a touch begins."""

from typing import Final, TypeVar

from PySide6.QtCore import QObject, QRectF, QTimer, Signal, Slot

from app.services.attract import Attraction, Scene, Spot, attraction
from app.viewmodels.navigation import Navigation
from app.viewmodels.qt import Property
from app.viewmodels.rows import Row, Rows
from app.viewmodels.session import Session
from app.viewmodels.summaries import summary_row

T = TypeVar("T")
SCENE_ROLES: Final = ("sceneId", "wide", "portrait", "dark")
FIRST: Final = "Home"
PAGE: Final = "Attract"
TURN_MS: Final = 4000
TURNS_OF_A_SCENE: Final = 3
SCENE_SIDES: Final = {True: (1080, 1920), False: (1920, 1080)}


class Attract(QObject):
    """Scenes come from the chain; without their pictures the page shows the brand alone.

    Every four seconds is one turn: the next product of the scene is pointed at, and after three turns or more
    the next scene comes.
    """

    changed = Signal()
    currentChanged = Signal()
    spotChanged = Signal()

    def __init__(self, session: Session, navigation: Navigation, parent: QObject | None = None) -> None:
        """Ask for the scenes as soon as there is something to ask."""
        super().__init__(parent)
        self._context, self._navigation = session.context, navigation
        self._scenes = Rows(SCENE_ROLES, self)
        self._found: tuple[Scene, ...] = ()
        self._town, self._current, self._turn, self._asked = "", 0, 0, 0
        self._turns = QTimer(self, interval=TURN_MS)
        self._turns.timeout.connect(self.turn)
        navigation.pageChanged.connect(self._page_changed)
        session.on_wipe(self.forget)
        session.localeChanged.connect(self.reload)
        session.refreshed.connect(self.reload)
        session.statusChanged.connect(self._status_changed)
        self._page_changed()
        self._status_changed()

    @Property(QObject, constant=True)
    def scenes(self) -> Rows:
        """Scenes of which both pictures are on this terminal."""
        return self._scenes

    @Property(int, notify=currentChanged)
    def current(self) -> int:
        """Return the number of the present scene."""
        return self._current

    @Property(str, notify=currentChanged)
    def picture(self) -> str:
        """Address of the present scene's picture, empty while none is on this terminal."""
        rows = self._scenes.rows()
        return str(rows[self._current]["portrait"]) if self._current < len(rows) else ""

    @Property(bool, notify=currentChanged)
    def lightWords(self) -> bool:
        """Whether words over the scene are to be light: on dark scenes, and on the brand's colour without one."""
        return not self._found or self._found[self._current].dark

    @Property(str, notify=changed)
    def town(self) -> str:
        """Town of this store."""
        return self._town

    @Property(str, notify=spotChanged)
    def peekId(self) -> str:
        """Product that is pointed at, empty when the scene has none."""
        return self._peek("productId", "")

    @Property(str, notify=spotChanged)
    def peekVariant(self) -> str:
        """Return its variant."""
        return self._peek("variantId", "")

    @Property(str, notify=spotChanged)
    def peekName(self) -> str:
        """Return its name."""
        return self._peek("name", "")

    @Property(str, notify=spotChanged)
    def peekPicture(self) -> str:
        """Address of its picture."""
        return self._peek("picture", "")

    @Property(str, notify=spotChanged)
    def peekPrice(self) -> str:
        """Return its price."""
        return self._peek("price", "")

    @Property(str, notify=spotChanged)
    def peekStrike(self) -> str:
        """Return its strike price, empty without a promotion."""
        return self._peek("strikePrice", "")

    @Property(float, notify=spotChanged)
    def peekAverage(self) -> float:
        """Return its rating."""
        return self._peek("average", 0.0)

    @Property(str, notify=spotChanged)
    def peekAverageText(self) -> str:
        """Return its rating in words."""
        return self._peek("averageText", "")

    @Property(int, notify=spotChanged)
    def peekReviews(self) -> int:
        """How many reviews it has."""
        return self._peek("reviewCount", 0)

    @Slot(bool, float, float, result=QRectF)
    def spotBox(self, tall: bool, width: float, height: float) -> QRectF:  # noqa: FBT001 - a slot for QML
        """Return where the product is on a page of this size, which the picture fills and overlaps; empty for none."""
        spot = self._spot()
        if spot is None:
            return QRectF()
        left, top, box_width, box_height = spot.portrait if tall else spot.wide
        picture_width, picture_height = SCENE_SIDES[tall]
        scale = max(width / picture_width, height / picture_height)
        shown_width, shown_height = picture_width * scale, picture_height * scale
        x, y = (width - shown_width) / 2, (height - shown_height) / 2
        return QRectF(
            x + left * shown_width, y + top * shown_height, box_width * shown_width, box_height * shown_height
        )

    @Slot()
    def begin(self) -> None:
        """Somebody touched the screen."""
        if self._context.status.ready:
            self._navigation.begin(FIRST)

    @Slot()
    def turn(self) -> None:
        """Point at the next product of the scene, or go on to the next scene."""
        spots = self._found[self._current].spots if self._found else ()
        if self._found and self._turn + 1 >= max(TURNS_OF_A_SCENE, len(spots)):
            self._go((self._current + 1) % len(self._found))
        else:
            self._turn += 1
            self.spotChanged.emit()

    @Slot()
    def reload(self) -> None:
        """Ask again for the scenes."""
        if not self._context.status.ready:
            return
        self._asked += 1
        asked, shop = self._asked, self._context.shop()
        question = self._context.reader.submit(lambda reading: attraction(reading, shop))
        self._context.ask(question, lambda found: self._take(asked, found))

    def forget(self) -> None:
        """Begin anew with the first scene."""
        self._go(0)

    def _take(self, asked: int, found: Attraction) -> None:
        if asked != self._asked:
            return
        made = [(scene, self._row(scene)) for scene in found.scenes]
        shown = [(scene, row) for scene, row in made if row["wide"] and row["portrait"]]
        self._found, self._town = tuple(scene for scene, _ in shown), found.town
        self._scenes.replace(row for _, row in shown)
        self._current = self._current if self._current < len(shown) else 0
        for signal in (self.changed, self.currentChanged, self.spotChanged):
            signal.emit()

    def _go(self, number: int) -> None:
        self._current, self._turn = number, 0
        self.currentChanged.emit()
        self.spotChanged.emit()

    def _spot(self) -> Spot | None:
        spots = self._found[self._current].spots if self._found else ()
        return spots[self._turn % len(spots)] if spots else None

    def _peek(self, role: str, nothing: T) -> T:
        spot = self._spot()
        value: T = summary_row(self._context, spot.product)[role] if spot else nothing
        return value

    def _row(self, scene: Scene) -> Row:
        return {
            "sceneId": scene.id,
            "wide": self._context.picture_url(scene.wide),
            "portrait": self._context.picture_url(scene.portrait),
            "dark": scene.dark,
        }

    def _page_changed(self) -> None:
        """Turn only while somebody can see it."""
        if self._navigation.page == PAGE:
            self._turns.start()
        else:
            self._turns.stop()

    def _status_changed(self) -> None:
        if self._context.status.ready and not self._asked:
            self.reload()
