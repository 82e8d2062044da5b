"""Short sounds: a file each, played by a program of the system, so that nothing waits and no audio library is needed.

The port is `Player`. `ProgramPlayer` runs pw-play, paplay or aplay, whichever there is; Windows plays by itself;
`Silent` stands in where nothing can. A sound that would come while one is played is left out.
"""

import logging
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Final, Protocol

log = logging.getLogger(__name__)
PROGRAMS: Final = ("pw-play", "paplay", "aplay")
QUIET: Final = {"aplay": ("-q",)}


class Player(Protocol):
    """Plays a file and returns at once."""

    @property
    def able(self) -> bool:
        """Whether anything can be heard."""

    def play(self, file: Path) -> None:
        """Begin to play; trouble is no error: a sound is never the only sign of anything."""

    def close(self) -> None:
        """End what is being played."""


class Silent:
    """Plays nothing."""

    able = False

    def play(self, file: Path) -> None:
        """Do nothing."""

    def close(self) -> None:
        """Do nothing."""


class ProgramPlayer:
    """Plays by a program that takes the file as its argument."""

    able = True

    def __init__(self, program: str) -> None:
        """Use this program, a path."""
        self._command = (program, *QUIET.get(Path(program).name, ()))
        self._playing: subprocess.Popen[bytes] | None = None

    def play(self, file: Path) -> None:
        """Begin to play, unless something is being played."""
        if self._playing is not None and self._playing.poll() is None:
            return
        try:
            self._playing = subprocess.Popen(  # noqa: S603 - our own file, a program found on this machine
                (*self._command, str(file)),
                stdin=subprocess.DEVNULL,
                stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL,
            )
        except OSError as error:
            log.warning("no sound: %s", error)

    def close(self) -> None:
        """End what is being played."""
        if self._playing is not None:
            self._playing.terminate()
            self._playing.wait(5)
            self._playing = None


class WindowsPlayer:
    """Plays by Windows itself."""

    able = True

    def play(self, file: Path) -> None:
        """Begin to play; what is being played ends."""
        if sys.platform == "win32":
            import winsound  # noqa: PLC0415 - there is none elsewhere

            winsound.PlaySound(str(file), winsound.SND_FILENAME | winsound.SND_ASYNC | winsound.SND_NODEFAULT)

    def close(self) -> None:
        """End what is being played."""
        if sys.platform == "win32":
            import winsound  # noqa: PLC0415 - as above

            winsound.PlaySound(None, 0)


def find_player() -> Player:
    """Return what can play on this machine."""
    if sys.platform == "win32":
        return WindowsPlayer()
    found = next((path for path in map(shutil.which, PROGRAMS) if path), None)
    return ProgramPlayer(found) if found else Silent()
