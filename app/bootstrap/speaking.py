"""Speech wired to the screens: an engine, the headphone socket, the spoken screen, the ring, exploring by touch."""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from typing import Any

from PySide6.QtGui import QAccessible
from PySide6.QtQuick import QQuickWindow

from app.device.jack import watch_jack
from app.device.speech import Engine, Speaker, find_engine
from app.settings import SpeechSection
from app.ui.exploring import Exploring
from app.ui.pointing import Pointing
from app.ui.speaking import SpokenScreen
from app.viewmodels.context import Relay


@contextmanager
def spoken(
    window: QQuickWindow,
    models: Mapping[str, Any],
    relay: Relay,
    settings: SpeechSection,
    engine: Engine | None = None,
) -> Iterator[SpokenScreen]:
    """Let a window speak while the block lasts; `engine` speaks in the place of the machine's.

    Who listens has touched nothing meanwhile: the session is kept alive by what is said, but not by the warning itself.
    """
    speech, pointer, idle = models["Speech"], models["Pointer"], models["Idle"]
    speaker = Speaker(engine or find_engine(settings.engine), lambda: relay.send(lambda _: speech.ended(), None))
    speech.use(speaker)
    screen = SpokenScreen(window, speech)
    pointing = Pointing(window, pointer)
    pointing.reached.connect(screen.say_spot)
    Exploring(window, speech, pointing)
    for aid in (speech, pointer):
        aid.changed.connect(lambda: QAccessible.setActive(speech.on or pointer.scanning))
    speech.finished.connect(lambda: None if idle.warning else idle.stir())
    idle.changed.connect(lambda: speech.count_down(idle.secondsLeft if idle.warning else 0))
    jack = watch_jack(settings.jack, lambda plugged: relay.send(speech.set_plugged, plugged))
    try:
        yield screen
    finally:
        if jack:
            jack.close()
        speech.setOn(False)
        pointer.setScanning(False)
        pointing.close()
        screen.close()
        speech.use(None)
        speaker.close()
