"""Comfort of one person: sounds on or off, less motion; both go back to normal after each person."""

from PySide6.QtCore import QObject, Signal, Slot

from app.device.sounds import Player, Silent
from app.paths import resource
from app.viewmodels.qt import Property
from app.viewmodels.session import Session

SCAN, KEY, ERROR, RING = "scan", "key", "error", "ring"
"""Sounds, by the names of their files."""


class Comfort(QObject):
    """What the accessibility sheet switches besides text, colours and speech."""

    changed = Signal()

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        """Begin as the terminal is set; nothing sounds before `use` gives a player."""
        super().__init__(parent)
        self._usual = session.context.settings.sound.on
        self._player: Player = Silent()
        self._calm, self._sounds = False, self._usual
        session.on_wipe(self.reset)
        session.add_aid(changed=lambda: self._calm or self._sounds != self._usual, slow=lambda: False)

    def use(self, player: Player) -> None:
        """Play with this; whoever made it closes it."""
        self._player = player
        self.changed.emit()

    @Property(bool, notify=changed)
    def reducedMotion(self) -> bool:
        """Whether things appear without moving."""
        return self._calm

    @Property(bool, notify=changed)
    def sounds(self) -> bool:
        """Whether codes, keys and mistakes are heard."""
        return self._sounds and self._player.able

    @Property(bool, notify=changed)
    def audible(self) -> bool:
        """Whether this terminal can make sounds."""
        return self._player.able

    @Slot(bool)
    def setReducedMotion(self, on: bool) -> None:  # noqa: FBT001 - a slot for QML
        """Switch motion down."""
        self._calm = on
        self.changed.emit()

    @Slot(bool)
    def setSounds(self, on: bool) -> None:  # noqa: FBT001 - a slot for QML
        """Switch sounds."""
        self._sounds = on
        self.changed.emit()

    @Slot(str)
    def play(self, name: str) -> None:
        """Play `scan`, `key`, `error` or `ring` when sounds are on."""
        if self.sounds and name in {SCAN, KEY, ERROR, RING}:
            self._player.play(resource("sounds", f"{name}.wav"))

    @Slot()
    def reset(self) -> None:
        """Go back to what is usual here."""
        self._calm, self._sounds = False, self._usual
        self.changed.emit()
