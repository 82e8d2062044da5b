"""`comptoir setup-pin`: ask for a PIN and print the setting that lets it open the camera's set-up page."""

from getpass import getpass

import typer

from app.device.setup_pin import LONGEST, SHORTEST, hash_pin, is_pin
from app.domain.errors import ComptoirError


class PinError(ComptoirError):
    """What was typed cannot be the PIN."""


def setup_pin() -> None:
    """Ask twice for a PIN of 6 to 12 digits, which is not shown, and print the lines for comptoir.toml."""
    pin = getpass("New PIN of the set-up page: ")
    if not is_pin(pin):
        message = f"a PIN has {SHORTEST} to {LONGEST} digits and nothing else"
        raise PinError(message)
    if getpass("Once more: ") != pin:
        message = "the two PINs are not the same; nothing was made"
        raise PinError(message)
    typer.echo("# into /etc/comptoir/comptoir.toml of the terminals that this PIN opens, then restart them", err=True)
    typer.echo(f'[setup]\npin_hash = "{hash_pin(pin)}"')
