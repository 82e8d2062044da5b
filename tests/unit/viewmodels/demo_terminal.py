"""A terminal for view models on the demo chain's cache: answers come at once, or when a test gives them."""

from collections.abc import Callable
from concurrent.futures import Future  # noqa: TC003 - the dataclass looks its names up
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from types import SimpleNamespace
from typing import Any
from zoneinfo import ZoneInfo

from app.cache import connection
from app.cache.reading import Reading
from app.services.shop import Shop
from app.settings import Settings
from app.viewmodels.navigation import Navigation
from app.viewmodels.session import Session
from tests.caches import new_outbox
from tests.unit.viewmodels.terminal import FakeContext, Immediate

HERE = "chambray"
PARIS = ZoneInfo("Europe/Paris")
Answer = tuple[Callable[[Any], None], Any]


@dataclass
class DemoContext(FakeContext):
    """`late` keeps answers in `held` until a test gives them."""

    outbox: Immediate | None = None
    late: bool = False
    held: list[Answer] = field(default_factory=list)

    def now(self) -> datetime:
        return datetime.now(PARIS)

    def shop(self) -> Shop:
        return Shop(HERE, self.locale, self.now())

    def ask(self, future: "Future[Any]", then: Callable[[Any], None], failed: Any = None) -> None:
        if self.late:
            self.held.append((then, future.result()))
        else:
            super().ask(future, then, failed)


def demo_terminal(filled: Path, folder: Path) -> SimpleNamespace:
    """Return `session`, `navigation` and `context` on a filled terminal's cache, which is only read."""
    outbox = new_outbox(folder)
    reader = Immediate(Reading(filled / connection.CACHE))
    context: Any = DemoContext(reader, Settings(), outbox=Immediate(outbox))
    return SimpleNamespace(session=Session(context), navigation=Navigation(), context=context)
