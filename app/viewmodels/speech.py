"""Speech as the person sets it: on or off, how fast, how loud, alone or not; and what was said last, to repeat it.

What is on the screen is read by `app.ui.speaking`; this says it. Everything goes back to normal after each person.
"""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QObject, Signal, Slot

from app.device.speech import Speaker, Utterance, Voice
from app.viewmodels.qt import Property
from app.viewmodels.session import Session
from app.viewmodels.speech_words import EXPLORE, OTHERS_HEAR, PRIVATE, SECONDS_LEFT, SPEECH_ON, said

STEPS: Final = 10
RATES: Final = (0.75, 1.0, 1.4, 1.9)
TOLD_AT: Final = frozenset({30, 10})


class Speech(QObject):
    """The voice of the terminal."""

    changed = Signal()
    started = Signal()
    finished = Signal()

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        """Begin without a voice, until `use` gives one."""
        super().__init__(parent)
        self._session, self._settings = session, session.context.settings.speech
        self._speaker: Speaker | None = None
        self._plugged = False
        self._told_left = 0
        self._last: list[Utterance] = []
        self._begin()
        session.on_wipe(self.reset)
        session.add_aid(changed=self._is_changed, slow=lambda: self._on)

    def _begin(self) -> None:
        self._on, self._explore, self._aloud = self._plugged and self.available, False, False
        self._rate, self._volume = RATES.index(1.0), self._settings.volume

    def use(self, speaker: Speaker | None) -> None:
        """Speak with this; whoever made it closes it, and takes it away before with None."""
        self._speaker = speaker
        self.changed.emit()

    @Property(bool, notify=changed)
    def available(self) -> bool:
        """Whether this terminal can speak."""
        return self._speaker is not None and self._speaker.engine.able

    @Property(bool, notify=changed)
    def on(self) -> bool:
        """Whether everything is spoken."""
        return self._on

    @Property(bool, notify=changed)
    def explore(self) -> bool:
        """Whether a touch speaks and only a second one acts."""
        return self._explore and self._on

    @Property(bool, notify=changed)
    def alone(self) -> bool:
        """Whether headphones are plugged in."""
        return self._plugged

    @Property(bool, notify=changed)
    def personalAloud(self) -> bool:
        """Whether what is personal is said although others can hear: the person wished it."""
        return self._aloud

    @Property(int, notify=changed)
    def volume(self) -> int:
        """How loud, 1 to `loudest`."""
        return min(self._volume, self.loudest)

    @Property(int, notify=changed)
    def loudest(self) -> int:
        """How loud it can be made: less while others can hear."""
        return STEPS if self._plugged else self._settings.open_volume

    @Property(int, notify=changed)
    def rate(self) -> int:
        """How fast: 0 slow, 1 normal, 2 fast, 3 very fast."""
        return self._rate

    @property
    def may_say_personal(self) -> bool:
        """Whether personal things may be heard."""
        return self._plugged or self._aloud

    @property
    def busy(self) -> bool:
        """Whether something is being said."""
        return self._speaker is not None and self._speaker.busy

    @property
    def locale(self) -> str:
        """Language of the interface."""
        return self._session.context.locale

    @Slot(bool)
    def setOn(self, on: bool) -> None:  # noqa: FBT001 - a slot for QML
        """Switch speech; a terminal without an engine stays silent."""
        if on == self._on or (on and not self.available):
            return
        self._on = on
        self.hush()
        self.changed.emit()
        if on:
            self.started.emit()

    @Slot(bool)
    def setExplore(self, on: bool) -> None:  # noqa: FBT001 - a slot for QML
        """Switch exploring by touch."""
        self._explore = on
        self.changed.emit()
        if on:
            self.say([self.piece(said(EXPLORE))], interrupt=False)

    @Slot(bool)
    def setPersonalAloud(self, on: bool) -> None:  # noqa: FBT001 - a slot for QML
        """Let personal things be said although others can hear."""
        self._aloud = on
        self.changed.emit()

    @Slot(int)
    def setVolume(self, volume: int) -> None:
        """Make it louder or softer, and let it be heard."""
        self._volume = min(max(volume, 1), self.loudest)
        self.changed.emit()
        self.repeat()

    @Slot(int)
    def setRate(self, rate: int) -> None:
        """Make it faster or slower, and let it be heard."""
        self._rate = min(max(rate, 0), len(RATES) - 1)
        self.changed.emit()
        self.repeat()

    @Slot()
    def repeat(self) -> None:
        """Say the last thing again."""
        if self._on and self._last and self._speaker:
            self._speaker.say(self._last, self._voice())

    @Slot()
    def hush(self) -> None:
        """Be silent at once."""
        if self._speaker:
            self._speaker.hush()

    def say(self, pieces: Sequence[Utterance], *, interrupt: bool = True) -> None:
        """Say something, now or after what is being said; nothing while speech is off."""
        if not self._on or not pieces or not self._speaker:
            return
        self._last = list(pieces) if interrupt else [*self._last, *pieces]
        self._speaker.say(pieces, self._voice(), interrupt=interrupt)

    def piece(self, text: str) -> Utterance:
        """Return a text in the language of the interface."""
        return Utterance(text, self.locale)

    def greeting(self) -> list[Utterance]:
        """Return what is said first: that it speaks, and who can hear it."""
        return [self.piece(said(SPEECH_ON)), self.piece(said(PRIVATE if self._plugged else OTHERS_HEAR))]

    def set_plugged(self, plugged: bool) -> None:  # noqa: FBT001 - as the socket tells it
        """Take over the state of the headphone socket: plugging in begins to speak, pulling out ends it."""
        if plugged != self._plugged:
            self._plugged = plugged
            self.hush()
            self.changed.emit()
            self.setOn(plugged)

    def reset(self) -> None:
        """Forget how the person wanted it and what was said; who still has headphones in goes on listening."""
        self.hush()
        self._last = []
        self._begin()
        self.changed.emit()

    def count_down(self, seconds: int) -> None:
        """Say now and then how long the idle warning still lasts."""
        if seconds in TOLD_AT and seconds != self._told_left:
            self.say([self.piece(said(SECONDS_LEFT, str(seconds)))], interrupt=False)
        self._told_left = seconds

    def ended(self) -> None:
        """Tell that everything was said to its end; called on the GUI thread."""
        self.finished.emit()

    def _voice(self) -> Voice:
        return Voice(round(self._settings.rate * RATES[self._rate]), self.volume / STEPS)

    def _is_changed(self) -> bool:
        return (self._on, self._rate, self._volume) != (self._plugged, RATES.index(1.0), self._settings.volume)
