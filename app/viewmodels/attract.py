"""The screen that waits for somebody: scenes, products in them, languages; a touch begins."""

from PySide6.QtCore import Property, QObject, Signal, Slot

from app.services.attraction import Attraction, Scene, Spot, attraction
from app.viewmodels.navigation import Navigation
from app.viewmodels.rows import Row, Rows
from app.viewmodels.session import Session
from app.viewmodels.summaries import ROLES, summary_row

SCENE_ROLES = ("sceneId", "wide", "portrait", "dark")
SPOT_ROLES = (
    *ROLES, "left", "top", "boxWidth", "boxHeight", "portraitLeft", "portraitTop", "portraitWidth", "portraitHeight",
)  # fmt: skip
FIRST = "Home"


class Attract(QObject):
    """Scenes come from the chain; without their pictures the page shows the brand alone."""

    changed = Signal()
    currentChanged = Signal()  # noqa: N815 - Qt's way of naming

    def __init__(self, session: Session, navigation: Navigation, parent: QObject | None = None) -> None:
        """Ask for the scenes as soon as there is something to ask."""
        super().__init__(parent)
        self._session, self._context, self._navigation = session, session.context, navigation
        self._scenes, self._spots = Rows(SCENE_ROLES, self), Rows(SPOT_ROLES, self)
        self._found: tuple[Scene, ...] = ()
        self._town, self._current, self._asked = "", 0, 0
        session.on_wipe(self.forget)
        session.localeChanged.connect(self.reload)
        session.refreshed.connect(self.reload)
        if session.context.status.ready:
            self.reload()

    @Property(QObject, constant=True)
    def scenes(self) -> Rows:
        """Scenes of which a picture is on this terminal."""
        return self._scenes

    @Property(QObject, constant=True)
    def spots(self) -> Rows:
        """Products of the present scene."""
        return self._spots

    @Property(int, notify=currentChanged)
    def current(self) -> int:
        """Return the number of the present scene."""
        return self._current

    @Property(str, notify=currentChanged)
    def picture(self) -> str:
        """Address of the present scene's picture, empty while none is on this terminal."""
        rows = self._scenes.rows()
        return str(rows[self._current]["portrait"]) if self._current < len(rows) else ""

    @Property(str, notify=changed)
    def town(self) -> str:
        """Town of this store."""
        return self._town

    @Slot()
    def next(self) -> None:
        """Go to the next scene; after the last comes the first."""
        count = len(self._scenes.rows())
        if count:
            self._go((self._current + 1) % count)

    @Slot()
    def begin(self) -> None:
        """Somebody touched the screen."""
        if self._context.status.ready:
            self._navigation.begin(FIRST)

    @Slot()
    def reload(self) -> None:
        """Ask again for the scenes."""
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
        self._go(self._current if self._current < len(shown) else 0)
        self.changed.emit()

    def _go(self, number: int) -> None:
        self._current = number
        spots = self._found[number].spots if number < len(self._found) else ()
        self._spots.replace(self._spot(spot) for spot in spots)
        self.currentChanged.emit()

    def _row(self, scene: Scene) -> Row:
        return {
            "sceneId": scene.id,
            "wide": self._context.picture_url(scene.wide),
            "portrait": self._context.picture_url(scene.portrait),
            "dark": scene.dark,
        }

    def _spot(self, spot: Spot) -> Row:
        wide, tall = spot.wide, spot.portrait
        return {
            **summary_row(self._context, spot.product),
            **dict(zip(("left", "top", "boxWidth", "boxHeight"), wide, strict=True)),
            **dict(zip(("portraitLeft", "portraitTop", "portraitWidth", "portraitHeight"), tall, strict=True)),
        }
