"""A terminal for view models: a small range in a real cache.db, answers that come at once on this thread."""

from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from types import SimpleNamespace
from typing import TYPE_CHECKING, Any

from app.cache.reading import Reading
from app.services.shop import Shop
from app.settings import Settings
from app.sync.loop import SyncStatus
from app.viewmodels.navigation import Navigation
from app.viewmodels.session import Session
from tests.caches import filled_cache
from tests.rows import price, product, variant

if TYPE_CHECKING:
    from tests.fakes import Tables

DRILL, DRILL_GTIN, DRILL_SKU = "p1", "09520004821070", "482107"
TAP, TAP_GTIN = "p2", "09520004826020"
NOT_OURS = "4006381333931"


class Immediate:
    """A worker that answers before the question is out."""

    def __init__(self, resource: Any) -> None:
        """Answer from this resource."""
        self.resource = resource
        self.asked = 0

    def submit(self, work: Callable[[Any], Any]) -> "Future[Any]":
        self.asked += 1
        future: Future[Any] = Future()
        future.set_result(work(self.resource))
        return future


@dataclass
class FakeContext:
    """What view models use of a context, without threads."""

    reader: Immediate
    settings: Settings
    locale: str = "fr"
    status: SyncStatus = field(default_factory=lambda: SyncStatus(enrolled=True, ready=True, online=True))
    media: set[str] = field(default_factory=set)

    @property
    def catalogue_locale(self) -> str:
        return self.locale

    def shop(self) -> Shop:
        return Shop("chambray", self.locale, datetime(2026, 11, 21, 14, 32, tzinfo=UTC))

    def picture_url(self, name: str) -> str:
        return f"file:///{name}" if name in self.media else ""

    def ask(self, future: "Future[Any]", then: Callable[[Any], None], failed: Any = None) -> None:
        del failed
        then(future.result())


def make_terminal(folder: Path, settings: dict[str, Any] | None = None, **over: Any) -> SimpleNamespace:
    """Return `session`, `navigation` and `context` on a range of two products; `settings` are the chain's."""
    rows = [product(1, "Perceuse-visseuse sans fil 18 V"), product(2, "Mitigeur de cuisine")]
    variants = [variant(1, gtin=DRILL_GTIN, sku=DRILL_SKU), variant(2, gtin=TAP_GTIN, sku="482602")]
    feeds: dict[str, Tables] = {
        "catalogue/fr": {"product": rows, "variant": variants},
        "prices/fr": {"price": [price(1, 8990), price(2, 12900)]},
        "config/marcelin": {"setting": [{"key": key, "value": value} for key, value in (settings or {}).items()]},
    }
    context: Any = FakeContext(Immediate(Reading(filled_cache(folder, feeds))), Settings(**over))
    return SimpleNamespace(session=Session(context), navigation=Navigation(), context=context)
