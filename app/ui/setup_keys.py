"""The keys that open the set-up page: Ctrl, Shift and F12, held for two seconds.

A scanner that types presses each key for a few milliseconds, whatever the code says; holding is for hands.
"""

from typing import Final

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QWindow

HOLD_MS: Final = 2000
BOTH: Final = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


class SetupKeys(QObject):
    """Watches the keys of a window; `held()` tells that the three were held long enough. Takes no key away."""

    held = Signal()

    def __init__(self, window: QWindow) -> None:
        """Watch `window`."""
        super().__init__(window)
        self._holding = QTimer(self, singleShot=True, interval=HOLD_MS)
        self._holding.timeout.connect(self.held)
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's
        """Begin with F12 while the other two are down; any other key, any release and leaving the window end it."""
        del watched
        if isinstance(event, QKeyEvent):
            if not event.isAutoRepeat():
                self._key(event)
        elif event.type() in {QEvent.Type.FocusOut, QEvent.Type.WindowDeactivate}:
            self._holding.stop()
        return False

    def _key(self, event: QKeyEvent) -> None:
        wanted = event.key() == Qt.Key.Key_F12 and event.modifiers() & BOTH == BOTH
        if event.type() == QEvent.Type.KeyPress and wanted:
            self._holding.start()
        else:
            self._holding.stop()
