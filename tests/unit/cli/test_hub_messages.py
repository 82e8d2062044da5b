"""`comptoir hub messages` shows what was written down for customers, the newest first."""

import json
from pathlib import Path

from typer.testing import CliRunner

from app.cli.hub import app
from app.hub.admin import open_database
from app.hub.database.engine import writing
from app.hub.messages import SMS, Letter, TablePost
from app.hub.settings import HubSettings, default_database_url


def test_newest_message_comes_first(tmp_path: Path) -> None:
    """An empty table says so; lines are JSON on request."""
    run = CliRunner().invoke
    assert "there is no message" in run(app, ["messages", "--data", str(tmp_path)]).output
    engine = open_database(HubSettings(default_database_url(tmp_path), tmp_path))
    with writing(engine) as connection:
        for number, words in enumerate(("first", "second")):
            TablePost().send(connection, Letter(SMS, "06 39 98 00 01", words), f"2026-11-22T10:00:0{number}+00:00")
    engine.dispose()
    lines = run(app, ["messages", "--json", "--data", str(tmp_path)]).output.splitlines()
    assert [json.loads(line)["text"] for line in lines] == ["second", "first"]
