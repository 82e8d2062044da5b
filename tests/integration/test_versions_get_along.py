"""An older terminal and a newer hub, or the reverse: they work in a version of both, or wait and lose nothing."""

import hashlib
import json
import sqlite3
from collections.abc import Callable
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
import zstandard
from starlette.staticfiles import StaticFiles

from app.bootstrap import Terminal
from app.cache import catalogue, connection, outbox
from app.cache.outbox import NewCommand
from app.cache.product import find_variant
from app.cache.versions import open_outbox
from app.cli.doctor import examine
from app.device import identity as identity_file
from app.device.health import Finding
from app.domain.orders import PlacedOrder
from app.hub.bootstrap import make_hub
from app.hub.doors import LOOPBACK, free_port
from app.hub.feeds.static import publish
from app.hub.keys import HubKeys
from app.services.orders import place_order
from app.settings import Settings
from app.sync.client import HubClient
from app.sync.push import push
from app.wire import OLDEST_PROTOCOL as OLDEST
from app.wire import PROTOCOL as N
from app.wire.commands import PLACE_ORDER
from app.wire.feeds import SignedHead
from app.wire.orders import to_message
from app.wire.signing import seal, sign
from app.wire.tables import tables_of
from app.wire.versions import SPOKEN, Versions
from tests.chain import Chain
from tests.e2e.ordering_process import VARIANT, draft
from tests.hub_server import hub_of, serving
from tests.integration.terminals import running, wait

Change = Callable[[sqlite3.Connection, str], None]
NEWER = Versions(N + 1, N + 2)
BOTH = Versions(N, N + 1)
OLDER = Versions(OLDEST - 1, OLDEST - 1)
ARTICLES = 41
ORDER_WITH_A_BOW = json.dumps(to_message("MM-1", draft()).model_dump(mode="json") | {"gift_wrap": True})


@pytest.fixture
def port() -> int:
    """Return a port that stays the hub's while the hub is updated."""
    return free_port()


def url_of(port: int) -> str:
    return f"http://{LOOPBACK}:{port}"


def order(terminal: Terminal) -> PlacedOrder:
    identity = terminal.context.identity
    assert identity is not None
    return terminal.context.outbox.call(lambda db: place_order(db, identity, draft(), datetime.now(UTC)))


def act(terminal: Terminal, kind: str, payload: str) -> str:
    """Write an act as a newer program would; return its id."""
    identity = terminal.context.identity
    assert identity is not None
    new = NewCommand(
        f"{kind}-{identity.terminal_id}"[:80], kind, datetime.now(UTC).isoformat(), seal(identity.seal_key, payload), {}
    )
    return terminal.context.outbox.call(lambda db: outbox.append(db, lambda _: new)).id


def state(terminal: Terminal, key: str) -> tuple[str, str]:
    entry = terminal.context.outbox.call(lambda db: outbox.entry(db, key))
    assert entry is not None
    return entry.state, entry.reason


def articles(terminal: Terminal) -> int:
    return terminal.context.reader.call(lambda reading: catalogue.count_of_category(reading.db, "fr", ""))


def doctor(settings: Settings, name: str) -> Finding:
    return next(found for found in examine(settings) if found.name == name)


@pytest.mark.parametrize(
    "side",
    [(NEWER, "terminal_older", "Update this terminal"), (OLDER, "hub_older", "Update the hub")],
    ids=["newer hub", "older hub"],
)
def test_without_a_common_version_the_terminal_works_on_alone_until_the_hub_is_updated(
    chain: Chain, own_kiosk: Path, port: int, side: tuple[Versions, str, str]
) -> None:
    """Both ways: the range is there, the order waits, IT is told which side is older; then all passes by itself."""
    settings, (hub, reason, remedy) = chain.terminal_settings(own_kiosk, hub={"url": url_of(port)}), side
    with hub_of(chain.settings, hub, port), running(settings) as terminal:
        placed = order(terminal)
        wait(lambda: terminal.sync.status.reason == reason, "the refusal")
        tried = terminal.sync.rounds
        wait(lambda: terminal.sync.rounds > tried + 1, "two more attempts")
        assert (terminal.sync.status.online, terminal.sync.status.ready) == (False, True)
        assert (state(terminal, placed.key)[0], articles(terminal)) == ("pending", ARTICLES)
        told = doctor(settings, "hub")
        assert told.state == "problem"
        assert told.remedy.startswith(remedy)
    with hub_of(chain.settings, BOTH, port), running(settings) as terminal:  # switched off and on again meanwhile
        wait(lambda: state(terminal, placed.key) == ("done", ""), "the order to pass")
        wait(lambda: terminal.sync.idle, "the round to end")
        assert (terminal.sync.status.online, terminal.sync.status.reason) == (True, "")
    assert len(chain.rows("SELECT * FROM customer_order WHERE number = ?", placed.number)) == 1


def test_the_hub_is_updated_under_a_terminal_that_runs(chain: Chain, own_kiosk: Path, port: int) -> None:
    settings = chain.terminal_settings(own_kiosk, hub={"url": url_of(port)})
    with running(settings) as terminal:
        with hub_of(chain.settings, SPOKEN, port):
            wait(lambda: terminal.sync.idle, "a first round")
        with hub_of(chain.settings, NEWER, port):
            wait(lambda: terminal.sync.status.reason == "terminal_older", "the refusal")
            placed = order(terminal)
            terminal.sync.wake()
            tried = terminal.sync.rounds
            wait(lambda: terminal.sync.rounds > tried + 1, "two more attempts")
            assert state(terminal, placed.key)[0] == "pending"
        with hub_of(chain.settings, BOTH, port):
            wait(lambda: state(terminal, placed.key) == ("done", ""), "the order to pass")


def test_a_terminal_that_is_too_old_to_enrol_keeps_its_code(chain: Chain, tmp_path: Path, port: int) -> None:
    hub = {"url": url_of(port), "enrolment_code": chain.code()}
    with running(chain.terminal_settings(tmp_path / "new", hub=hub)) as terminal:
        with hub_of(chain.settings, NEWER, port):
            wait(lambda: terminal.sync.status.reason == "terminal_older", "the refusal")
            assert not terminal.sync.status.enrolled
        with hub_of(chain.settings, BOTH, port):
            wait(lambda: terminal.sync.status.enrolled, "enrolment")


def test_a_newer_terminal_speaks_as_an_older_hub_does_and_no_longer_than_it_must(
    chain: Chain, own_kiosk: Path, port: int
) -> None:
    identity = identity_file.load(own_kiosk)
    assert identity is not None
    db = open_outbox(own_kiosk / connection.OUTBOX)
    with closing(db.conn), HubClient(url_of(port), 5.0, versions=BOTH) as client:
        client.identity = identity
        spoken: list[int] = []
        for hub in (SPOKEN, BOTH, BOTH):
            place_order(db, identity, draft(), datetime.now(UTC))
            with hub_of(chain.settings, hub, port):
                assert push(client, lambda work: work(db)) == 1
            spoken.append(client.version)
    assert spoken == [N, N + 1, N + 1]


def test_what_an_older_hub_does_not_know_waits_and_the_rest_passes(chain: Chain, own_kiosk: Path, port: int) -> None:
    """A type of act, and a field of an order, that came later; a hub that knows them takes them in the end."""
    settings = chain.terminal_settings(own_kiosk, hub={"url": url_of(port)})
    with running(settings) as terminal:
        ahead = [act(terminal, "order.praise", "{}"), act(terminal, PLACE_ORDER, ORDER_WITH_A_BOW)]
        placed = order(terminal)
        with hub_of(chain.settings, SPOKEN, port):
            wait(lambda: state(terminal, placed.key) == ("done", ""), "the order that the hub knows")
            wait(lambda: terminal.sync.idle, "the round to end")
            assert [state(terminal, key) for key in ahead] == [("pending", "hub_older")] * 2
            assert terminal.sync.status.online
            told = doctor(settings, "outbox")
            assert told.state == "warning"
            assert told.words.startswith("2 waiting for the hub")
            assert told.words.endswith("2 of those that wait need a newer hub")
        with hub_of(chain.settings, BOTH, port, knows_everything):
            wait(lambda: [state(terminal, key)[0] for key in ahead] == ["done"] * 2, "the acts of the newer program")


def knows_everything(said: dict[str, Any]) -> None:
    """Answer as a hub that knows whatever this one has to leave waiting."""
    for answer in said.get("answers", ()):
        if answer["reason"] == "hub_older":
            answer |= {"outcome": "done", "reason": ""}


def test_fields_that_came_later_are_passed_over(chain: Chain, own_kiosk: Path, tmp_path: Path, port: int) -> None:
    """In every answer of a newer hub: enrolment, answers to acts, refusals, signed heads."""

    def later(said: dict[str, Any]) -> None:
        said |= {"later": {"than": "this"}}
        for answer in said.get("answers", ()):
            answer["colour"] = "teal"

    with hub_of(chain.settings, BOTH, port, later):
        new = chain.terminal_settings(tmp_path / "new", hub={"url": url_of(port), "enrolment_code": chain.code()})
        with running(new) as terminal:
            wait(lambda: terminal.sync.status.enrolled, "enrolment")
        with running(chain.terminal_settings(own_kiosk, hub={"url": url_of(port)})) as terminal:
            placed = order(terminal)
            wait(lambda: state(terminal, placed.key) == ("done", ""), "the order to pass")
        refused = chain.terminal_settings(tmp_path / "other", hub={"url": url_of(port), "enrolment_code": "USED"})
        with running(refused) as terminal:
            wait(lambda: terminal.sync.status.reason == "enrolment_code", "the refusal")


def newer_feed(db: sqlite3.Connection, shard: str) -> None:
    """Add a column to every table, and a table, that this program does not know."""
    for table in tables_of(shard):
        db.execute(f"ALTER TABLE {table.name} ADD COLUMN later TEXT DEFAULT 'x'")
    db.execute("CREATE TABLE thing_of_later (id TEXT PRIMARY KEY) STRICT")
    db.execute("INSERT INTO thing_of_later VALUES ('x')")


def older_feed(db: sqlite3.Connection, shard: str) -> None:
    """Remove the columns that hubs of before did not send."""
    for table in tables_of(shard):
        for column in table.later:
            db.execute(f"ALTER TABLE {table.name} DROP COLUMN {column}")


@pytest.mark.parametrize("change", [newer_feed, older_feed])
def test_feeds_of_another_version_are_followed(chain: Chain, tmp_path: Path, port: int, change: Change) -> None:
    """Columns and tables that are not known are passed over, those that came later are empty when they do not come."""
    folder, keys = tmp_path / "feeds", HubKeys.load_or_make(chain.settings.data_dir)
    hub = make_hub(chain.settings)
    publish(hub, folder)
    hub.engine.dispose()
    for head in sorted((folder / "feeds").rglob("head.json")):
        rewrite(head, folder / "feeds", keys, change)
    sides = {"enrolment_code": chain.code(), "feeds_url": url_of(port)}
    with (
        serving(StaticFiles(directory=folder), port),
        running(chain.terminal_settings(tmp_path / "kiosk", hub=sides)) as terminal,
    ):
        wait(lambda: terminal.sync.idle, "the range")
        assert terminal.sync.status.ready
        assert articles(terminal) == ARTICLES
        assert terminal.context.reader.call(lambda reading: find_variant(reading.db, "fr", "id", VARIANT)) is not None


def rewrite(path: Path, feeds: Path, keys: HubKeys, change: Change) -> None:
    """Change the feed files of a head as a hub of another version would have made them, and sign the head again."""
    head = json.loads(SignedHead.model_validate_json(path.read_bytes()).head)
    head |= {"contents": [], "segments": [], "watermark": head["snapshot"]["end"], "later": 1}
    head["snapshot"] |= _remade(feeds, head["snapshot"]["path"], head["shard"], change) | {"colour": "teal"}
    text = json.dumps(head)
    path.write_text(SignedHead(head=text, signature=sign(keys.feed, text.encode())).model_dump_json())


def _remade(feeds: Path, name: str, shard: str, change: Change) -> dict[str, Any]:
    file = feeds / f"{name}.db"
    file.write_bytes(zstandard.ZstdDecompressor().decompressobj().decompress((feeds / name).read_bytes()))
    with closing(sqlite3.connect(file)) as db:
        change(db, shard)
        db.commit()
    plain = file.read_bytes()
    file.unlink()
    packed = zstandard.ZstdCompressor().compress(plain)
    (feeds / name).unlink()  # a link to the hub's own file, which must stay as it is
    (feeds / name).write_bytes(packed)
    return {"bytes": len(packed), "unpacked": len(plain), "sha256": hashlib.sha256(packed).hexdigest()}
