"""When nobody is there any more: a warning that can be extended, then everything of the person is wiped."""

import time
from collections.abc import Callable
from math import ceil
from typing import Final

from PySide6.QtCore import QEvent, QObject, QTimer, Signal, Slot

from app.viewmodels.navigation import Navigation
from app.viewmodels.qt import Property
from app.viewmodels.session import Session

TICK_MS: Final = 250
CONFIRMATION: Final = "Confirmation"
SETUP: Final = "CameraSetup"
SETUP_S: Final = 300
"""On the set-up page hands are at the camera, not on the screen."""
UNHURRIED: Final = 3
"""So many times longer for who listens or works with one switch (EN 301 549, 11.2.2.1; WCAG 2.2.1)."""
Kind = QEvent.Type
BEGINNINGS: Final = frozenset({Kind.TouchBegin, Kind.TouchUpdate, Kind.MouseButtonPress, Kind.KeyPress, Kind.Wheel})
ENDS: Final = frozenset({Kind.TouchEnd, Kind.TouchCancel, Kind.MouseButtonRelease, Kind.KeyRelease, Kind.Wheel})


class Idle(QObject):
    """Counts down while nothing is touched; `secondsLeft` is told during the warning and on the confirmation page."""

    changed = Signal()
    expired = Signal()

    def __init__(
        self,
        session: Session,
        navigation: Navigation,
        parent: QObject | None = None,
        *,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        """Begin to count; `clock` gives monotonic seconds."""
        super().__init__(parent)
        self._session, self._navigation, self._clock = session, navigation, clock
        self._settings = session.context.settings.idle
        self._last, self._left, self._warning, self._held = clock(), 0, False, False
        self._timer = QTimer(self, interval=TICK_MS)
        self._timer.timeout.connect(self.tick)
        self._timer.start()
        navigation.pageChanged.connect(self.stir)

    @Property(bool, notify=changed)
    def warning(self) -> bool:
        """Whether to ask if somebody is still there."""
        return self._warning

    @Property(int, notify=changed)
    def secondsLeft(self) -> int:
        """Seconds until the wipe, 0 while they are not to be shown."""
        return self._left

    @Property(int, notify=changed)
    def warningSeconds(self) -> int:
        """How long the warning lasts."""
        return int(self._settings.warning_s) * self._patience()

    @Slot(QObject)
    def watch(self, window: QObject) -> None:
        """Take touches and keys of this window as a sign that somebody is there."""
        window.installEventFilter(self)

    def use_clock(self, clock: Callable[[], float]) -> None:
        """Count by another clock, of monotonic seconds, from now on."""
        self._clock = clock
        self.stir()

    @Slot()
    def stir(self) -> None:
        """Begin to count anew: somebody is there."""
        self._held = False
        self._last = self._clock()
        self._show(left=0, warning=False)
        self.tick()

    @Slot()
    def end(self) -> None:
        """Wipe everything now and go back to the start page."""
        self._held = False
        self._session.wipe()
        self._last = self._clock()
        self._show(left=0, warning=False)
        self.expired.emit()
        self._navigation.restart()

    @Slot()
    def tick(self) -> None:
        """Look at the clock: warn, wipe, or nothing."""
        if self._held:
            return
        if self._session.held or not self._something_to_wipe():
            self._last = self._clock()
            self._show(left=0, warning=False)
            return
        left = self._allowed() - (self._clock() - self._last)
        if left <= 0:
            self.end()
            return
        warning = left <= self.warningSeconds
        shown = warning or self._navigation.page == CONFIRMATION
        self._show(left=ceil(left) if shown else 0, warning=warning)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Note signs of life; every event goes on.

        A touch during the warning ends it only when the finger has left: what lies below must not be pressed by it.
        """
        del watched
        if self._held and event.type() in ENDS:
            QTimer.singleShot(0, self.stir)
        elif self._warning and event.type() in BEGINNINGS:
            self._held = True
        elif event.type() in BEGINNINGS:
            self.stir()
        return False

    def _allowed(self) -> float:
        """Return the seconds without a touch after which everything is wiped, the warning included."""
        quiet = {CONFIRMATION: self._settings.confirmation_s, SETUP: SETUP_S}.get(
            self._navigation.page, self._settings.after_s
        )
        return float(quiet + self._settings.warning_s) * self._patience()

    def _patience(self) -> int:
        return UNHURRIED if self._session.unhurried else 1

    def _something_to_wipe(self) -> bool:
        """Tell whether anybody has done anything: left the start page, or changed how it looks or sounds."""
        context = self._session.context
        away = self._navigation.page != self._navigation.start
        spoken = context.locale != context.settings.locale
        return away or spoken or self._session.basket.count > 0 or self._session.aided

    def _show(self, *, left: int, warning: bool) -> None:
        if (left, warning) != (self._left, self._warning):
            self._left, self._warning = left, warning
            self.changed.emit()
