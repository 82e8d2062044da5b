"""Feeds written to a folder and served by any web server: a terminal cannot tell, and follows what changes."""

from pathlib import Path

from typer.testing import CliRunner

from app.cache import shards
from app.cli.hub import app
from app.wire.feeds import shards_of
from tests.chain import Chain
from tests.integration.terminals import running, wait
from tests.nginx import serving


def publish(chain: Chain, folder: Path) -> int:
    """Publish as an operator does; return how many heads were new."""
    words = ["publish", str(folder), "--database", chain.settings.database_url, "--data", str(chain.settings.data_dir)]
    done = CliRunner().invoke(app, words)
    assert done.exit_code == 0, done.output
    return int(done.output.split()[0])


def test_a_terminal_is_filled_and_follows_from_a_static_server(chain: Chain, tmp_path: Path) -> None:
    public = tmp_path / "public"
    assert publish(chain, public) > 10
    assert publish(chain, public) == 0
    with serving(public, tmp_path / "nginx") as address:
        hub = {"enrolment_code": chain.code(), "feeds_url": address}
        with running(chain.terminal_settings(tmp_path / "kiosk", hub=hub)) as terminal:
            wait(lambda: terminal.sync.status.ready and terminal.sync.idle, "the range and its pictures")
            identity = terminal.context.identity
            assert identity is not None
            states = terminal.cache.call(lambda db: shards.followed(db.conn))
            wanted = shards_of(identity.store_id, identity.zone, identity.group, ("fr", "en"), ("fr", "en"))
            assert set(wanted) <= set(states)
            assert any((tmp_path / "kiosk" / "media").iterdir())
            rounds = terminal.sync.rounds
            wait(lambda: terminal.sync.rounds > rounds + 1, "rounds in which nothing has changed")
            before = states["stores"].watermark
            with running(chain.terminal_settings(tmp_path / "other", hub={"enrolment_code": chain.code()})) as other:
                wait(lambda: other.sync.status.enrolled, "another terminal, which the feed of stores names")
            assert publish(chain, public) >= 1
            wait(
                lambda: terminal.cache.call(lambda db: shards.state_of(db.conn, "stores")).watermark > before,
                "the change to come over the static server",
            )
