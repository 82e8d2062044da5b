"""`comptoir hub`: run the hub, make codes with which terminals enrol, list what needs a person."""

import json
import time
from dataclasses import replace
from pathlib import Path
from typing import Annotated

import typer

from app import paths
from app.domain.orders import OrderState
from app.domain.payments import PaymentState
from app.domain.returns import ReturnState
from app.domain.reviews import ReviewState
from app.hub import admin, listing
from app.hub.bootstrap import make_hub
from app.hub.feeds import static
from app.hub.settings import PICK_UP_DAYS, HubSettings, default_database_url
from app.hub.workers import run

app = typer.Typer(no_args_is_help=True, add_completion=False, rich_markup_mode=None, pretty_exceptions_enable=False)

Data = Annotated[Path | None, typer.Option(help="Folder of keys, feeds and pictures; the user's own by default.")]
Database = Annotated[str, typer.Option(help="SQLAlchemy URL; a SQLite file in the data folder by default.")]

Limit = Annotated[int, typer.Option(min=1, max=100_000, help="At most so many lines.")]
Json = Annotated[bool, typer.Option("--json", help="One JSON object a line.")]


@app.command()
def serve(
    database: Database = "",
    port: Annotated[int, typer.Option(min=1, max=65535)] = 8020,
    host: Annotated[str, typer.Option(help="Address to listen on.")] = "127.0.0.1",
    data: Data = None,
    workers: Annotated[int, typer.Option(min=1, max=64, help="Processes that share the work.")] = 1,
    pick_up_days: Annotated[int, typer.Option(min=0, help="Days a pick-up is held; 0: for ever.")] = PICK_UP_DAYS,
    theme: Annotated[str, typer.Option(help="Look of the pages for phones: a theme's name, or its .toml file.")] = "",
    demo: Annotated[bool, typer.Option(help="Fill an empty database with the demo chain.")] = False,  # noqa: FBT002 - Typer's way
    until_closed: Annotated[bool, typer.Option("--until-closed", hidden=True)] = False,  # noqa: FBT002 - Typer's way
) -> None:
    """Serve the chain's feeds, commands and questions."""
    settings = replace(_settings(database, data), pick_up_days=pick_up_days, theme=theme)
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


@app.command()
def phones(
    address: Annotated[str, typer.Argument(metavar="URL", help="https://shop.example.org; empty: as terminals.")],
    database: Database = "",
    data: Data = None,
) -> None:
    """Say where phones reach this hub: baskets to take along and links to pay lead there."""
    admin.phones(_settings(database, data), address)


@app.command()
def orders(
    state: Annotated[OrderState, typer.Option(help="Only orders of this state.")] = OrderState.CALL,
    store: Annotated[str, typer.Option(help="Only orders that this store looks after.")] = "",
    limit: Limit = 500,
    json_: Json = False,  # noqa: FBT002 - Typer's way
    database: Database = "",
    data: Data = None,
) -> None:
    """List orders, the oldest first: number, since when, store, state, reason; nothing personal."""
    _print(admin.orders(_settings(database, data), state.value, store, limit), f"no order is in state {state}", json_)


@app.command()
def refused(
    limit: Limit = 500,
    json_: Json = False,  # noqa: FBT002 - Typer's way
    database: Database = "",
    data: Data = None,
) -> None:
    """List what terminals did and the hub refused for good, terminal by terminal, with the reason."""
    _print(admin.refused(_settings(database, data), limit), "nothing was refused", json_)


@app.command()
def reviews(
    state: Annotated[ReviewState, typer.Option(help="Only reviews of this state.")] = ReviewState.PENDING,
    publish: Annotated[str, typer.Option(metavar="ID", help="Publish this review.")] = "",
    reject: Annotated[str, typer.Option(metavar="ID", help="Refuse this review; say why with --reason.")] = "",
    reason: Annotated[str, typer.Option(help="Why it is refused: insult, private data, not about the product.")] = "",
    limit: Limit = 500,
    json_: Json = False,  # noqa: FBT002 - Typer's way
    database: Database = "",
    data: Data = None,
) -> None:
    """List reviews that shoppers wrote, the oldest first; publish or refuse one of those that wait."""
    settings = _settings(database, data)
    if publish:
        admin.publish_review(settings, publish)
    elif reject:
        admin.reject_review(settings, reject, reason)
    else:
        _print(admin.reviews(settings, state, limit), f"no review is in state {state}", json_)


@app.command()
def messages(
    limit: Limit = 50,
    json_: Json = False,  # noqa: FBT002 - Typer's way
    database: Database = "",
    data: Data = None,
) -> None:
    """List the messages to customers that were written down instead of sent, the newest first; they are personal."""
    _print(admin.messages(_settings(database, data), limit), "there is no message", json_)


@app.command()
def returns(
    state: Annotated[ReturnState, typer.Option(help="Only returns of this state.")] = ReturnState.ASKED,
    limit: Limit = 500,
    json_: Json = False,  # noqa: FBT002 - Typer's way
    database: Database = "",
    data: Data = None,
) -> None:
    """List returns that were asked for, the oldest first: number, order, store, pieces, refund; nothing personal."""
    _print(admin.returns(_settings(database, data), state.value, limit), f"no return is in state {state}", json_)


@app.command()
def payments(
    paid: Annotated[str, typer.Option(metavar="ID", help="The payment terminal's journal says: paid.")] = "",
    unpaid: Annotated[str, typer.Option(metavar="ID", help="It says: not paid, or it was paid back.")] = "",
    limit: Limit = 500,
    json_: Json = False,  # noqa: FBT002 - Typer's way
    database: Database = "",
    data: Data = None,
) -> None:
    """List payments at payment terminals that a person has to look at, the oldest first; or say what is true of one."""
    settings = _settings(database, data)
    if paid or unpaid:
        admin.settle_payment(settings, paid or unpaid, PaymentState.PAID if paid else PaymentState.CANCELLED)
    else:
        _print(admin.payments(settings, limit), "no payment waits for a person", json_)


@app.command()
def feedback(
    comments: Annotated[bool, typer.Option("--comments", help="What was said in words, the newest first.")] = False,  # noqa: FBT002 - Typer's way
    limit: Limit = 500,
    json_: Json = False,  # noqa: FBT002 - Typer's way
    database: Database = "",
    data: Data = None,
) -> None:
    """Print the Net Promoter Score (-100 to 100) of each store and touchpoint, and how many answered."""
    lines = admin.feedback(_settings(database, data), limit, comments=comments)
    _print(lines, "nobody has said anything yet", json_)


def _print(lines: list[listing.Line], none: str, as_json: bool) -> None:  # noqa: FBT001 - what the option said
    if not lines and not as_json:
        typer.echo(none)
    for line in lines:
        typer.echo(json.dumps(line, ensure_ascii=False) if as_json else "  ".join(line.values()))


def _settings(database: str, data: Path | None) -> HubSettings:
    folder = (data or paths.data_dir() / "hub").absolute()
    return HubSettings(database or default_database_url(folder), folder)
