"""A scene: a page in a state. Each is a function that brings the hall there, yields, and tidies up."""

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass

from app.cli.galleries.hall import Hall

Play = Callable[[Hall], Iterator[None]]
FILLED = "filled"


@dataclass(frozen=True, slots=True)
class Scene:
    """A page in a state, and how the hall gets there."""

    profile: str
    page: str
    state: str
    play: Callable[[Hall], AbstractContextManager[None]]

    @property
    def name(self) -> str:
        """Return page and state: `Product-offline`."""
        return f"{self.page}-{self.state}"


@dataclass(slots=True)
class Programme:
    """The scenes of a profile, in their order."""

    profile: str
    scenes: list[Scene]

    def scene(self, page: str, state: str = FILLED) -> Callable[[Play], Play]:
        """Put a function on the programme."""

        def add(play: Play) -> Play:
            self.scenes.append(Scene(self.profile, page, state, contextmanager(play)))
            return play

        return add


KIOSK, TABLET = Programme("kiosk", []), Programme("tablet", [])
