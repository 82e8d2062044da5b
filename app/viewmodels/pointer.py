"""The ring that goes through what is on the screen: step by step from the speech bar, or by itself for one switch.

What can be stepped to is found by `app.ui.pointing`; here is what the person chose, and where the ring is.
"""

from typing import Final

from PySide6.QtCore import QObject, QRectF, Signal, Slot

from app.viewmodels.qt import Property
from app.viewmodels.session import Session

PACES: Final = (1.0, 2.0, 3.0, 5.0)
USUAL: Final = 2.0


class Pointer(QObject):
    """Where the ring is and how it moves."""

    changed = Signal()
    moved = Signal()
    moveRequested = Signal(int)
    actRequested = Signal()

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        """Begin without a ring."""
        super().__init__(parent)
        self._scanning, self._seconds, self._ring = False, USUAL, QRectF()
        session.on_wipe(self.reset)
        session.add_aid(changed=self._is_changed, slow=lambda: self._scanning)

    @Property(bool, notify=changed)
    def scanning(self) -> bool:
        """Whether the ring moves by itself and one key acts."""
        return self._scanning

    @Property(float, notify=changed)
    def seconds(self) -> float:
        """How long the ring stays on each thing."""
        return self._seconds

    @Property(list, constant=True)
    def paces(self) -> list[float]:
        """Return the times that can be chosen, in seconds."""
        return list(PACES)

    @Property(QRectF, notify=moved)
    def ring(self) -> QRectF:
        """Where the ring is, in pixels of the window; empty when there is none."""
        return self._ring

    @Slot(bool)
    def setScanning(self, on: bool) -> None:  # noqa: FBT001 - a slot for QML
        """Let the ring move by itself, or stop it."""
        if on != self._scanning:
            self._scanning = on
            self.changed.emit()

    @Slot(float)
    def setSeconds(self, seconds: float) -> None:
        """Choose how long the ring stays; the nearest time there is."""
        self._seconds = min(PACES, key=lambda known: abs(known - seconds))
        self.changed.emit()

    @Slot()
    def next(self) -> None:
        """Go on to the next thing."""
        self.moveRequested.emit(1)

    @Slot()
    def previous(self) -> None:
        """Go back to the thing before."""
        self.moveRequested.emit(-1)

    @Slot()
    def act(self) -> None:
        """Use the thing in the ring."""
        self.actRequested.emit()

    def place(self, ring: QRectF) -> None:
        """Put the ring somewhere; an empty rectangle takes it away."""
        if ring != self._ring:
            self._ring = ring
            self.moved.emit()

    def reset(self) -> None:
        """Go back to how it was before the person came."""
        self._scanning, self._seconds = False, USUAL
        self.place(QRectF())
        self.changed.emit()

    def _is_changed(self) -> bool:
        return self._scanning or self._seconds != USUAL
