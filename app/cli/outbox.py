"""`comptoir outbox`: what people did on this terminal and the hub has not taken, without personal data.

`list` shows it, `retry` lets a parked act wait for the hub again, `export` saves everything unanswered as signed,
sealed parcels, and `send` brings such a file to the hub from any machine that reaches it.
"""

import json
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Annotated

import typer
from pydantic import ValidationError
from sqlite_utils import Database

from app.cache import connection, outbox
from app.cache.versions import open_outbox
from app.device import files
from app.device import identity as identity_file
from app.domain.errors import InvalidInputError, RefusedError
from app.settings import load_settings
from app.sync.client import HubClient
from app.wire.parcels import Parcel, pack

app = typer.Typer(add_completion=False, rich_markup_mode=None, pretty_exceptions_enable=False, no_args_is_help=True)
Folder = Annotated[Path | None, typer.Option("--data-dir", help="The terminal's folder.")]
SENT_BEFORE = "replay"


@app.callback()
def _top() -> None:
    """Show and tend what waits for the hub."""


@app.command("list")
def list_(
    data_dir: Folder = None,
    json_: Annotated[bool, typer.Option("--json", help="One JSON object a line.")] = False,  # noqa: FBT002 - a flag
) -> None:
    """List the acts of this terminal, newest first."""
    with _opened(data_dir) as (db, _):
        entries = outbox.entries(db)
    if not entries and not json_:
        typer.echo("nothing was done on this terminal yet; nothing waits for the hub")
    for entry in entries:
        shown = {
            "id": entry.id, "type": entry.type, "state": entry.state, "number": entry.summary.get("number", ""),
            "attempts": entry.attempts, "reason": entry.reason, "made_at": entry.made_at,
        }  # fmt: skip
        typer.echo(json.dumps(shown) if json_ else "  ".join(str(value) for value in shown.values()))


@app.command()
def retry(
    ids: Annotated[list[str] | None, typer.Argument(metavar="ID...", help="Parked acts; all of them without.")] = None,
    data_dir: Folder = None,
) -> None:
    """Let parked acts wait for the hub again; those that the hub itself has answered stay as they are."""
    with _opened(data_dir) as (db, _):
        wanted = ids or [entry.id for entry in outbox.entries(db, limit=10_000, state=outbox.REFUSED)]
        kept = [act for act in wanted if not outbox.retry(db, act)]
    for act in kept:
        typer.echo(f"{act}: not parked here, or the hub has answered it for good", err=True)
    typer.echo(f"{len(wanted) - len(kept)} wait for the hub again")
    if ids and kept:
        raise typer.Exit(1)


@app.command()
def export(
    out: Annotated[Path, typer.Argument(metavar="FILE", help="Where to save them; it must not be there yet.")],
    data_dir: Folder = None,
) -> None:
    """Save every unanswered act as signed parcels, one JSON object a line; nothing is taken out of the outbox."""
    with _opened(data_dir) as (db, folder):
        identity = identity_file.load(folder)
        commands = outbox.unanswered(db)
    if identity is None:
        message = f"the terminal in {folder} was never enrolled, so the hub would take nothing from it"
        raise InvalidInputError(message)
    if out.exists():
        message = f"{out} is there already; name another file"
        raise InvalidInputError(message)
    lines = [parcel.model_dump_json() for parcel in pack(identity, commands)]
    files.write_whole(out, "".join(f"{line}\n" for line in lines))
    typer.echo(f"{len(commands)} acts saved in {out}; bring them to the hub with: comptoir outbox send {out}")


@app.command()
def send(
    file: Annotated[Path, typer.Argument(metavar="FILE", exists=True, dir_okay=False, help="What export saved.")],
    hub: Annotated[str, typer.Option(help="Address of the hub; the configured one without.")] = "",
) -> None:
    """Bring exported acts to the hub; each is done once, however often it comes."""
    settings = load_settings()
    outcomes: list[str] = []
    with HubClient(hub or settings.hub.url, settings.hub.timeout_s) as client:
        for number, line in enumerate(file.read_text(encoding="utf-8").splitlines(), 1):
            outcomes += _forward(client, _parcel(line, file, number))
    for outcome in sorted(set(outcomes)):
        typer.echo(f"{outcomes.count(outcome)} {outcome}")


def _parcel(line: str, file: Path, number: int) -> Parcel:
    try:
        return Parcel.model_validate_json(line)
    except ValidationError as error:
        message = f"{file}, line {number}: not a parcel that `comptoir outbox export` saved"
        raise InvalidInputError(message) from error


def _forward(client: HubClient, parcel: Parcel) -> list[str]:
    try:
        return [str(answer.outcome) for answer in client.forward(parcel).answers]
    except RefusedError as error:
        if error.reason != SENT_BEFORE:
            raise
        return ["parcel sent before"]


@contextmanager
def _opened(data_dir: Path | None) -> Iterator[tuple[Database, Path]]:
    """Give the outbox and its folder; exit with status 2 where there is none."""
    folder = data_dir or load_settings().data_path
    file = folder / connection.OUTBOX
    if not file.is_file():
        typer.echo(f"no outbox in {folder}", err=True)
        raise typer.Exit(2)
    db = open_outbox(file)
    try:
        yield db, folder
    finally:
        db.conn.close()
