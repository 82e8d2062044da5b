"""`comptoir bench hub` counts what is in the database afterwards, and says when PostgreSQL is not there."""

from pathlib import Path

import pytest

from app.cli.benches import hub, postgres
from app.domain.errors import InvalidInputError


def test_every_order_is_counted_once_and_a_missing_postgresql_is_said(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(hub, "CLIENTS", 2)
    monkeypatch.setattr(hub, "ORDERS", 3)
    monkeypatch.setattr(postgres, "INSTALLED", tmp_path / "nowhere")
    result = hub.measure(tmp_path, 1)
    assert result.met
    assert (result.figures["sqlite_orders"], result.figures["sqlite_lost"], result.figures["sqlite_twice"]) == (6, 0, 0)
    assert not [name for name in result.figures if name.startswith("postgresql")]
    assert result.rows == [{"postgresql": "not installed, left out"}]


def test_server_that_is_not_installed_is_said_in_a_sentence(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(postgres, "INSTALLED", tmp_path)
    with pytest.raises(InvalidInputError, match="apt install postgresql"), postgres.own_server():
        pass


def test_server_of_ones_own_starts_and_leaves_nothing() -> None:
    with postgres.own_server() as server:
        folder, pid = server.socket, server.pid
        assert "/one?" in server.create("one")
        assert Path(f"/proc/{pid}").exists()
    assert not folder.exists()
    assert not Path(f"/proc/{pid}").exists()
