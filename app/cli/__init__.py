"""The command line: one file per command, each imported only when it is called for."""

import importlib
import sys
from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Annotated, Any

import typer

from app import __version__
from app.domain.errors import ComptoirError

# name of the command -> (module, function or Typer app in it, one line of help)
COMMANDS: Mapping[str, tuple[str, str, str]] = MappingProxyType(
    {
        "run": ("app.cli.run", "run", "Open this terminal's screens."),
        "demo": ("app.cli.demo", "demo", "Start an embedded hub with the demo chain, and a terminal of it."),
        "scan": ("app.cli.scan", "scan", "Read the codes in pictures or videos."),
        "gs1": ("app.cli.gs1", "app", "Check GS1 texts: Digital Links, element strings, GTINs."),
        "doctor": ("app.cli.doctor", "doctor", "Say whether this machine is fit, and what to do if not."),
        "setup-pin": ("app.cli.setup_pin", "setup_pin", "Make the PIN that opens the set-up page of the camera."),
        "outbox": ("app.cli.outbox", "app", "Show what waits for the hub."),
        "labels": ("app.cli.labels", "labels", "Print shelf labels and loyalty cards."),
        "theme": ("app.cli.theme", "theme", "Check a retailer's look."),
        "gallery": ("app.cli.gallery", "gallery", "Draw every screen and component as pictures."),
        "demo-data": ("app.cli.demo_data", "demo_data", "Write a demo chain of any size, for measurements."),
        "hub": ("app.cli.hub", "app", "Run or tend the hub."),
        "bench": ("app.cli.bench", "app", "Measure against the budgets."),
    }
)
VERSION = "Show the version."
QUIET: dict[str, Any] = {"add_completion": False, "rich_markup_mode": None, "pretty_exceptions_enable": False}
PASS_ON = {"allow_extra_args": True, "ignore_unknown_options": True}

cli = typer.Typer(**QUIET, no_args_is_help=True)


def main() -> int:
    """Run the command line and return its exit status; a known error is one sentence on stderr and status 2."""
    try:
        cli(prog_name="comptoir")
    except ComptoirError as error:
        sys.stderr.write(f"comptoir: {error}\n")
        return 2
    except SystemExit as done:
        return done.code if isinstance(done.code, int) else int(done.code is not None)
    return 0


def _version(wanted: bool) -> None:  # noqa: FBT001 - an option's callback
    if wanted:
        typer.echo(f"comptoir {__version__}")
        raise typer.Exit


@cli.callback()
def _top(
    *, version: Annotated[bool, typer.Option("--version", callback=_version, is_eager=True, help=VERSION)] = False
) -> None:
    """Comptoir: store kiosk and clienteling app."""
    del version


def _lazily(name: str, module: str, attribute: str) -> Callable[[typer.Context], None]:
    """Return a command that imports the real one and hands its arguments on."""

    def command(ctx: typer.Context) -> None:
        found = getattr(importlib.import_module(module), attribute)
        (found if isinstance(found, typer.Typer) else _alone(found))(args=ctx.args, prog_name=f"comptoir {name}")

    return command


def _alone(function: Callable[..., None]) -> typer.Typer:
    made = typer.Typer(**QUIET)
    made.command()(function)
    return made


for _name, (_module, _attribute, _words) in COMMANDS.items():
    cli.command(_name, help=_words, add_help_option=False, context_settings=PASS_ON)(
        _lazily(_name, _module, _attribute)
    )
