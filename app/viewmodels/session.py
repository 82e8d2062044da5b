"""The session of one person: language, reading aids, basket; and its end, after which nothing is left."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QObject, Signal, Slot

from app.domain.baskets import Basket
from app.sync.loop import SyncStatus
from app.viewmodels import wording
from app.viewmodels.context import Context
from app.viewmodels.qt import Property
from app.wire.versions import HUB_OLDER, TERMINAL_OLDER

TEXT_SCALES = (1.0, 1.25, 1.5, 2.0)
OUTDATED = {HUB_OLDER: "hub", TERMINAL_OLDER: "terminal"}


class Session(QObject):
    """What lasts from the first touch to the wipe; other view models register with `on_wipe` to forget with it."""

    localeChanged = Signal()
    contentChanged = Signal()
    aidsChanged = Signal()
    statusChanged = Signal()
    basketChanged = Signal()
    wiped = Signal()
    refreshed = Signal()

    def __init__(self, context: Context, parent: QObject | None = None) -> None:
        """Begin an empty session in the terminal's own language."""
        super().__init__(parent)
        self._context = context
        self.localeChanged.connect(self.contentChanged)
        self._basket = Basket()
        self._text_scale, self._contrast, self._reach = 1.0, False, False
        self._changes = context.status.changes
        self._forget: list[Callable[[], None]] = []
        self._holds: list[Callable[[], bool]] = []
        self._aids: list[tuple[Callable[[], bool], Callable[[], bool]]] = []

    @Property(str, notify=localeChanged)
    def locale(self) -> str:
        """Language of the session."""
        return self._context.locale

    @Property(list, constant=True)
    def locales(self) -> list[str]:
        """Languages that can be chosen."""
        return list(self._context.settings.locales)

    @Property(str, notify=contentChanged)
    def catalogueLocale(self) -> str:
        """Language in which products are described: the session's, else the nearest that the chain has."""
        return self._context.catalogue_locale

    @Property(str, notify=contentChanged)
    def foreignContent(self) -> str:
        """Name of the language in which products are described, empty when it is the session's own."""
        content = self._context.catalogue_locale
        return "" if content == self._context.locale else wording.name_in(content, self._context.locale)

    @Property(str, notify=localeChanged)
    def languageName(self) -> str:
        """Name of the language, in its own words."""
        return wording.language_name(self._context.locale)

    @Property(bool, notify=localeChanged)
    def rightToLeft(self) -> bool:
        """Whether everything is mirrored."""
        return wording.is_right_to_left(self._context.locale)

    @Property(str, constant=True)
    def profile(self) -> str:
        """`kiosk` or `tablet`."""
        return self._context.settings.profile

    @Property(float, notify=aidsChanged)
    def textScale(self) -> float:
        """Size of the text: 1, 1.25, 1.5 or 2."""
        return self._text_scale

    @Property(bool, notify=aidsChanged)
    def contrast(self) -> bool:
        """Whether high contrast is on."""
        return self._contrast

    @Property(bool, notify=aidsChanged)
    def reach(self) -> bool:
        """Whether controls are kept low."""
        return self._reach

    @Property(bool, notify=statusChanged)
    def online(self) -> bool:
        """Whether the hub answered last time."""
        return self._context.status.online

    @Property(bool, notify=statusChanged)
    def ready(self) -> bool:
        """Whether the range is on this terminal."""
        return self._context.status.ready

    @Property(float, notify=statusChanged)
    def progress(self) -> float:
        """How much of the first filling is done, 0 to 1."""
        status = self._context.status
        return status.done / status.wanted if status.wanted else 0.0

    @Property(str, notify=statusChanged)
    def refusal(self) -> str:
        """Why the hub refuses this terminal, empty when it does not."""
        return self._context.status.reason

    @Property(str, notify=statusChanged)
    def outdated(self) -> str:
        """Whose program is too old for the other side's, `hub` or `terminal`; empty when they fit together."""
        return OUTDATED.get(self._context.status.reason, "")

    @Property(int, notify=basketChanged)
    def basketCount(self) -> int:
        """Pieces in the basket."""
        return self._basket.count

    @property
    def basket(self) -> Basket:
        """The basket, for other view models."""
        return self._basket

    @property
    def context(self) -> Context:
        """The terminal, for other view models."""
        return self._context

    def set_basket(self, basket: Basket) -> None:
        """Put another basket in the place of this one."""
        if basket != self._basket:
            self._basket = basket
            self.basketChanged.emit()

    def on_wipe(self, forget: Callable[[], None]) -> None:
        """Have `forget` called when the session ends."""
        self._forget.append(forget)

    def add_hold(self, hold: Callable[[], bool]) -> None:
        """Make a reason known for which the session must not end by itself; each ends on its own before long."""
        self._holds.append(hold)

    @property
    def held(self) -> bool:
        """Whether something is under way that the person is busy with elsewhere, such as a payment terminal."""
        return any(hold() for hold in self._holds)

    def add_aid(self, *, changed: Callable[[], bool], slow: Callable[[], bool]) -> None:
        """Make a further aid known: whether it is set otherwise than at first, and whether it makes a person slower."""
        self._aids.append((changed, slow))

    @property
    def aided(self) -> bool:
        """Whether any aid is set otherwise than at first."""
        own = (self._text_scale, self._contrast, self._reach) != (1.0, False, False)
        return own or any(changed() for changed, _ in self._aids)

    @property
    def unhurried(self) -> bool:
        """Whether the person listens, or works with one switch, and needs longer for everything."""
        return any(slow() for _, slow in self._aids)

    def set_status(self, status: SyncStatus) -> None:
        """Take over what synchronisation says; called on the GUI thread."""
        described = self._context.catalogue_locale
        self._context.status = status
        self.statusChanged.emit()
        if described != self._context.catalogue_locale:
            self.contentChanged.emit()
            self.refreshed.emit()
        if status.changes != self._changes:
            self._changes = status.changes
            self.refreshed.emit()

    @Slot(str)
    def setLocale(self, locale: str) -> None:
        """Change the language at any moment; unknown ones are ignored."""
        if locale in self._context.settings.locales and locale != self._context.locale:
            self._context.locale = locale
            self.localeChanged.emit()

    @Slot(float)
    def setTextScale(self, scale: float) -> None:
        """Change the size of the text to the nearest size there is."""
        self._text_scale = min(TEXT_SCALES, key=lambda known: abs(known - scale))
        self.aidsChanged.emit()

    @Slot(bool)
    def setContrast(self, on: bool) -> None:  # noqa: FBT001 - a slot for QML
        """Switch high contrast."""
        self._contrast = on
        self.aidsChanged.emit()

    @Slot(bool)
    def setReach(self, on: bool) -> None:  # noqa: FBT001 - a slot for QML
        """Switch reach mode."""
        self._reach = on
        self.aidsChanged.emit()

    @Slot(str, result=str)
    def nameOf(self, locale: str) -> str:
        """Return a language in its own words."""
        return wording.language_name(locale)

    @Slot()
    def wipe(self) -> None:
        """End the session: basket, identity, language, reading aids and what pages remember are gone."""
        self._basket = Basket()
        self._text_scale, self._contrast, self._reach = 1.0, False, False
        for forget in self._forget:
            forget()
        self._context.locale = self._context.settings.locale
        for signal in (self.basketChanged, self.aidsChanged, self.localeChanged, self.wiped):
            signal.emit()

    def today(self) -> date:
        """Return the day in the store."""
        return self._context.shop().today
