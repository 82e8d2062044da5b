"""A voice for tests: it says nothing and remembers what it was given."""

import subprocess
import threading

from app.device.speech import Saying, Utterance, Voice


class Talk:
    """Something that is being said; it ends at once, or when it is told to."""

    def __init__(self, *, long: bool) -> None:
        """Be over at once, unless it is long."""
        self._over = threading.Event()
        self.killed = False
        if not long:
            self._over.set()

    def wait(self, timeout: float | None = None) -> int:
        if not self._over.wait(timeout):
            raise subprocess.TimeoutExpired(FakeEngine.name, timeout or 0)
        return -9 if self.killed else 0

    def kill(self) -> None:
        self.killed = True
        self._over.set()

    def end(self) -> None:
        self._over.set()


class FakeEngine:
    """An engine (see `app.device.speech.Engine`); with `long` everything is said until it is interrupted."""

    name = "fake"
    able = True

    def __init__(self, *, long: bool = False) -> None:
        """Have said nothing yet."""
        self.long = long
        self.said: list[Utterance] = []
        self.voices: list[Voice] = []
        self.talks: list[Talk] = []

    def start(self, utterance: Utterance, voice: Voice) -> Saying:
        talk = Talk(long=self.long)
        self.said.append(utterance)
        self.voices.append(voice)
        self.talks.append(talk)
        return talk

    @property
    def texts(self) -> list[str]:
        """What was said, without the languages."""
        return [utterance.text for utterance in self.said]

    def heard(self, words: str) -> bool:
        """Tell whether something with these words in it was said."""
        return any(words in text for text in self.texts)

    def forget(self) -> None:
        """Begin anew."""
        self.said.clear()
        self.voices.clear()
