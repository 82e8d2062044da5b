"""The command line: one file per command, each imported only when it is called for."""

import importlib
import sys
from collections.abc import Mapping
from types import MappingProxyType

import click
import typer
from typer.core import TyperGroup
from typer.main import get_command

from app import __version__
from app.domain.errors import ComptoirError

# name of the command -> (module, function or Typer app in it, one line of help)
COMMANDS: Mapping[str, tuple[str, str, str]] = MappingProxyType({
    "run": ("app.cli.run", "run", "Open this terminal's screens."),
    "demo": ("app.cli.demo", "demo", "Start an embedded hub with the demo chain, and a terminal of it."),
    "scan": ("app.cli.scan", "scan", "Read the codes in pictures or videos."),
    "doctor": ("app.cli.doctor", "doctor", "Say whether this machine is fit, and what to do if not."),
    "demo-data": ("app.cli.demo_data", "demo_data", "Write a demo chain of any size, for measurements."),
    "hub": ("app.cli.hub", "app", "Run or tend the hub."),
    "bench": ("app.cli.bench", "app", "Measure against the budgets."),
    "outbox": ("app.cli.outbox", "app", "Show what waits for the hub."),
})


class LazyGroup(TyperGroup):
    """Commands by name; a terminal's start does not pay for the hub's imports."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """Return the names in the order of the table."""
        del ctx
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """Import a command when it is asked for."""
        del ctx
        if cmd_name not in COMMANDS:
            return None
        module, attribute, words = COMMANDS[cmd_name]
        found = getattr(importlib.import_module(module), attribute)
        command = get_command(found if isinstance(found, typer.Typer) else _single(found))
        command.name, command.help, command.short_help = cmd_name, command.help or words, words
        return command

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """List the commands from the table, without importing them."""
        del ctx
        with formatter.section("Commands"):
            formatter.write_dl([(name, words) for name, (_, _, words) in COMMANDS.items()])


def _single(function: object) -> typer.Typer:
    alone = typer.Typer(add_completion=False, rich_markup_mode=None)
    alone.command()(function)  # type: ignore[type-var] - the table names functions
    return alone


def _version(wanted: bool) -> None:  # noqa: FBT001 - an option's callback
    if wanted:
        typer.echo(f"comptoir {__version__}")
        raise typer.Exit


cli = typer.Typer(cls=LazyGroup, add_completion=False, rich_markup_mode=None, no_args_is_help=True)


@cli.callback()
def _top(
    version: bool = typer.Option(False, "--version", callback=_version, is_eager=True, help="Show the version."),  # noqa: FBT001, FBT003 - Typer's way
) -> None:
    """Comptoir: store kiosk and clienteling app."""
    del version


def main() -> int:
    """Run the command line and return its exit status; a known error is one sentence on stderr and status 2."""
    try:
        cli(standalone_mode=True)
    except ComptoirError as error:
        sys.stderr.write(f"comptoir: {error}\n")
        return 2
    except SystemExit as done:
        return done.code if isinstance(done.code, int) else 1
    return 0
