"""A damaged snapshot on the hub is refused and the last good rows stay; the other feeds go on."""

from pathlib import Path

from app.cache import catalogue, shards
from tests.chain import fill_terminal, make_hub
from tests.integration.terminals import running, wait


def test_the_last_good_range_stays(tmp_path: Path) -> None:
    with make_hub(tmp_path / "hub") as chain:
        folder = fill_terminal(chain, tmp_path / "kiosk", "kiosk")
        for file in (chain.settings.data_dir / "feeds" / "catalogue" / "fr").glob("*.zst"):
            data = bytearray(file.read_bytes())
            data[len(data) // 2] ^= 0xFF
            file.write_bytes(bytes(data))
        with running(chain.terminal_settings(folder)) as terminal:
            terminal.cache.call(
                lambda db: db.execute(
                    "UPDATE catalogue_fr.shard SET etag = '', watermark = 0, epoch = 0 WHERE name = 'catalogue/fr'"
                )
            )
            wait(lambda: terminal.sync.rounds >= 2, "two rounds")
            assert terminal.context.reader.call(lambda reading: catalogue.count_of_category(reading.db, "fr", "")) == 41
            state = terminal.cache.call(lambda db: shards.state_of(db.conn, "catalogue/fr"))
            assert state.watermark == 0
            assert terminal.sync.status.online
