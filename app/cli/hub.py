"""`comptoir hub`: run the hub, and make codes with which terminals enrol."""

import time
from dataclasses import replace
from pathlib import Path
from typing import Annotated

import typer

from app import paths
from app.hub import admin
from app.hub.bootstrap import make_hub
from app.hub.feeds import static
from app.hub.settings import PICK_UP_DAYS, HubSettings, default_database_url
from app.hub.workers import run

app = typer.Typer(no_args_is_help=True, add_completion=False, rich_markup_mode=None, pretty_exceptions_enable=False)

Data = Annotated[Path | None, typer.Option(help="Folder of keys, feeds and pictures; the user's own by default.")]
Database = Annotated[str, typer.Option(help="SQLAlchemy URL; a SQLite file in the data folder by default.")]


@app.command()
def serve(
    database: Database = "",
    port: Annotated[int, typer.Option(min=1, max=65535)] = 8020,
    host: Annotated[str, typer.Option(help="Address to listen on.")] = "127.0.0.1",
    data: Data = None,
    workers: Annotated[int, typer.Option(min=1, max=64, help="Processes that share the work.")] = 1,
    pick_up_days: Annotated[int, typer.Option(min=0, help="Days a pick-up is held; 0: for ever.")] = PICK_UP_DAYS,
    demo: Annotated[bool, typer.Option(help="Fill an empty database with the demo chain.")] = False,  # noqa: FBT002 - Typer's way
    until_closed: Annotated[bool, typer.Option("--until-closed", hidden=True)] = False,  # noqa: FBT002 - Typer's way
) -> None:
    """Serve the chain's feeds, commands and questions."""
    settings = replace(_settings(database, data), pick_up_days=pick_up_days)
    if demo:
        admin.seed_demo(settings)
    if not until_closed:
        typer.echo(f"The hub listens on http://{host}:{port} (its description: /docs); Ctrl-C ends it")
    run(settings, host, port, workers=workers, until_closed=until_closed)


@app.command()
def publish(
    out: Annotated[Path, typer.Argument(metavar="DIR", help="Folder that a static web server serves.")],
    every: Annotated[float, typer.Option(min=0, help="Again after so many seconds; 0: once.")] = 0.0,
    database: Database = "",
    data: Data = None,
) -> None:
    """Write feeds and pictures into a folder, for a static web server or CDN in the place of the hub."""
    hub = make_hub(_settings(database, data))
    try:
        while True:
            typer.echo(f"{static.publish(hub, out)} heads are new in {out}")
            if not every:
                return
            time.sleep(every)
    finally:
        hub.engine.dispose()


@app.command()
def code(
    store: Annotated[str, typer.Option(help="The store that the terminal will stand in.")],
    profile: Annotated[admin.Profile, typer.Option(help="What the terminal will be.")] = admin.Profile.KIOSK,
    database: Database = "",
    data: Data = None,
) -> None:
    """Print a new one-time code with which one terminal enrols within a day."""
    typer.echo(admin.new_code(_settings(database, data), store, profile))


@app.command()
def revoke(terminal: str, database: Database = "", data: Data = None) -> None:
    """Let a terminal in no more."""
    admin.revoke(_settings(database, data), terminal)


def _settings(database: str, data: Path | None) -> HubSettings:
    folder = (data or paths.data_dir() / "hub").absolute()
    return HubSettings(database or default_database_url(folder), folder)
