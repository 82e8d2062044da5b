"""`comptoir outbox list`: what people did on this terminal and the hub has not taken, without personal data."""

import json
from pathlib import Path
from typing import Annotated

import typer

from app.cache import connection, outbox
from app.cache.schema import outbox_migrations
from app.settings import load_settings

app = typer.Typer(add_completion=False, rich_markup_mode=None, pretty_exceptions_enable=False, no_args_is_help=True)


@app.callback()
def _top() -> None:
    """Show what waits for the hub."""


@app.command("list")
def list_(
    data_dir: Annotated[Path | None, typer.Option("--data-dir", help="The terminal's folder.")] = None,
    json_: Annotated[bool, typer.Option("--json", help="One JSON object a line.")] = False,  # noqa: FBT002 - a flag
) -> None:
    """List the acts of this terminal, newest first."""
    folder = data_dir or load_settings().data_path
    file = folder / connection.OUTBOX
    if not file.is_file():
        typer.echo(f"no outbox in {folder}", err=True)
        raise typer.Exit(2)
    db = connection.open_writer(file, "FULL")
    outbox_migrations.apply(db)
    entries = outbox.entries(db)
    if not entries and not json_:
        typer.echo("nothing was done on this terminal yet; nothing waits for the hub")
    for entry in entries:
        shown = {
            "id": entry.id, "type": entry.type, "state": entry.state, "number": entry.summary.get("number", ""),
            "attempts": entry.attempts, "reason": entry.reason, "made_at": entry.made_at,
        }  # fmt: skip
        typer.echo(json.dumps(shown) if json_ else "  ".join(str(value) for value in shown.values()))
    db.conn.close()
