"""Acts that a terminal cannot bring to the hub itself are exported, carried, sent by another machine, and done once."""

import json
from datetime import UTC, datetime
from pathlib import Path

import pytest
from typer.testing import CliRunner

from app.cache import connection, outbox
from app.cli.outbox import app
from app.device import identity as identity_file
from app.domain.orders import PlacedOrder
from app.services.orders import place_order
from tests.chain import Chain
from tests.e2e.ordering_process import draft

ORDERS = "SELECT * FROM customer_order WHERE number = ?"


def place(folder: Path) -> PlacedOrder:
    """Place an order as the terminal does."""
    identity = identity_file.load(folder)
    assert identity is not None
    db = connection.open_writer(folder / connection.OUTBOX, "FULL")
    try:
        return place_order(db, identity, draft(), datetime.now(UTC))
    finally:
        db.conn.close()


def run(*words: str, status: int = 0) -> str:
    done = CliRunner().invoke(app, list(words))
    assert done.exit_code == status, (done.output, done.exception)
    return done.output


def test_an_exported_order_reaches_the_hub_once_however_often_it_is_sent(
    own_kiosk: Path, chain: Chain, tmp_path: Path
) -> None:
    order = place(own_kiosk)
    file = tmp_path / "acts.jsonl"
    assert "1 acts saved" in run("export", str(file), "--data-dir", str(own_kiosk))
    assert "Camille" not in file.read_text()
    assert "1 done" in run("send", str(file), "--hub", chain.hub.url)
    assert "1 parcel sent before" in run("send", str(file), "--hub", chain.hub.url)
    again = tmp_path / "again.jsonl"
    run("export", str(again), "--data-dir", str(own_kiosk))
    assert "1 done" in run("send", str(again), "--hub", chain.hub.url)
    assert len(chain.rows(ORDERS, order.number)) == 1
    assert json.loads(run("list", "--json", "--data-dir", str(own_kiosk)).splitlines()[0])["id"] == order.key


def test_a_parcel_that_was_tampered_with_is_refused(own_kiosk: Path, chain: Chain, tmp_path: Path) -> None:
    order = place(own_kiosk)
    file = tmp_path / "acts.jsonl"
    run("export", str(file), "--data-dir", str(own_kiosk))
    parcel = json.loads(file.read_text())
    parcel["body"] = parcel["body"].replace('"sequence":', '"sequence":1')
    file.write_text(json.dumps(parcel))
    done = CliRunner().invoke(app, ["send", str(file), "--hub", chain.hub.url])
    assert done.exit_code != 0
    assert chain.rows(ORDERS, order.number) == []


@pytest.mark.parametrize("text", ["", "{}", "not json"])
def test_a_file_that_is_no_export_is_told_with_its_line(tmp_path: Path, text: str) -> None:
    file = tmp_path / "acts.jsonl"
    file.write_text(f"{text}\n")
    done = CliRunner().invoke(app, ["send", str(file), "--hub", "http://127.0.0.1:9"])
    assert "line 1" in str(done.exception)


def test_a_parked_act_can_be_made_to_wait_again(own_kiosk: Path) -> None:
    act = place(own_kiosk).key
    db = connection.open_writer(own_kiosk / connection.OUTBOX, "FULL")
    outbox.refuse(db, act, "invalid", "an older hub did not know it")
    assert "1 wait" in run("retry", act, "--data-dir", str(own_kiosk))
    assert act in [command.id for command in outbox.waiting(db, 99)]
    assert "0 wait" in run("retry", act, "--data-dir", str(own_kiosk), status=1)
    db.conn.close()
