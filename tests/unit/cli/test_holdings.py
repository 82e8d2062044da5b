"""The doctor says what a terminal holds: acts and their age, feeds, pictures and their room."""

import hashlib
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from app.cache import outbox
from app.cache.media import MediaStore
from app.cache.outbox import NewCommand
from app.cli import holdings
from app.device import identity as identity_file
from app.settings import Settings
from app.wire.commands import CommandAnswer, Outcome
from tests.caches import filled_cache, new_outbox
from tests.identities import make_identity
from tests.rows import product, variant

DATA = (b"one", b"two", b"three")
NAMES = [f"{hashlib.sha256(data).hexdigest()[:32]}.webp" for data in DATA]


def act(key: str, hours: float) -> Callable[[int], NewCommand]:
    """Return what makes an act of so many hours ago."""
    made_at = (datetime.now(UTC) - timedelta(hours=hours)).isoformat()
    return lambda _: NewCommand(key, "order.place", made_at, "c2VhbGVk", {"number": "MM-0010-001T"})


def test_acts_are_counted_with_their_age(tmp_path: Path) -> None:
    assert holdings.outbox_finding(tmp_path).words == "empty"
    db = new_outbox(tmp_path)
    for key, hours in (("a", 30.0), ("b", 5.0), ("c", 0.5)):
        outbox.append(db, act(key, hours))
    outbox.answered(db, (CommandAnswer(id="a", outcome=Outcome.REFUSED, reason="invalid"),))
    found = holdings.outbox_finding(tmp_path)
    assert found.words == "2 waiting for the hub (the oldest for 5 h), 1 refused by it (the oldest for 30 h)"
    assert (found.state, "comptoir outbox list" in found.remedy) == ("warning", True)
    outbox.set_aside(db, "a", "2026-11-21T14:32:00+00:00")
    found = holdings.outbox_finding(tmp_path)
    assert (found.state, found.remedy) == ("ok", "")
    assert "0 refused" in found.words
    db.conn.close()


@pytest.mark.parametrize("moment", ["yesterday", "2026-11-21T14:32:00"])
def test_a_clock_that_wrote_nonsense_stops_nothing(tmp_path: Path, moment: str) -> None:
    db = new_outbox(tmp_path)
    outbox.append(db, lambda _: NewCommand("a", "order.place", moment, "c2VhbGVk", {}))
    db.conn.close()
    assert holdings.outbox_finding(tmp_path).words.startswith("1 waiting for the hub")


def test_feeds_that_have_not_come_are_named(tmp_path: Path) -> None:
    settings = Settings(data_dir=str(tmp_path), locales=("fr",), review_locales=("fr",))
    assert holdings.feeds_finding(settings).state == "warning"
    identity_file.save(tmp_path, make_identity())
    assert holdings.feeds_finding(settings).words.startswith("0 of ")
    filled_cache(tmp_path, {"catalogue/fr": {}})
    found = holdings.feeds_finding(settings)
    assert found.words.startswith("1 of ")
    assert "catalogue/fr" not in found.words
    assert "stores" in found.words


def test_pictures_are_counted_with_their_room(tmp_path: Path) -> None:
    assert holdings.pictures_finding(tmp_path, 5).words == "0 of 0"
    rows = [variant(1) | {"pictures": str(NAMES).replace("'", '"')}]
    filled_cache(tmp_path, {"catalogue/fr": {"product": [product(1, "Perceuse")], "variant": rows}})
    store = MediaStore(tmp_path / "media", 5_000_000)
    store.put(NAMES[0], DATA[0])
    found = holdings.pictures_finding(tmp_path, 5)
    assert (found.state, found.words) == ("ok", "1 of 3, 0 of 5 MB, the others come by and by")
    (tmp_path / "media" / "00").mkdir(exist_ok=True)
    (tmp_path / "media" / "00" / "old.webp").write_bytes(bytes(4_900_000))
    found = holdings.pictures_finding(tmp_path, 5)
    assert (found.state, "media.max_mb" in found.remedy) == ("warning", True)
