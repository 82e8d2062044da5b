"""`comptoir demo`: an embedded hub with the demo chain on loopback, and a terminal of it.

Without a display, or with --tour, the program plays the whole tour on a virtual screen and leaves pictures.
"""

import os
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated, Any

import typer

from app.cli import run
from app.hub import admin
from app.hub.server import EmbeddedHub
from app.hub.settings import HubSettings, default_database_url
from app.settings import Settings, load_settings

HERE = "chambray"
TOUR_OUT = {"kiosk": Path("build") / "tour", "tablet": Path("build") / "tour-tablet"}
SETUP_PIN = "246810"
SETUP_PIN_HASH = "$argon2id$v=19$m=65536,t=2,p=1$3nyEw9ZTX+w3mMfbKWYoFg$a5ewbMoXpoRuN2RbNrQvc/LaNRhszkBtu0lxaJPo4NM"
"""Known to everybody, therefore of the demo only; a real chain makes its own with `comptoir setup-pin`."""
SIZES = {"kiosk": (1080, 1920), "tablet": (1280, 800)}


@dataclass(frozen=True, slots=True)
class DemoChain:
    """A running hub of the demo chain, with what leads to its database."""

    hub: EmbeddedHub
    settings: HubSettings
    folder: Path

    def terminal(self, profile: str, name: str = "terminal", **over: Any) -> Settings:  # noqa: ANN401 - any setting
        """Return settings of a terminal of this chain, with a code to enrol when it is new."""
        data = self.folder / name
        code = "" if (data / "identity.json").exists() else admin.new_code(self.settings, HERE, admin.Profile(profile))
        hub = {"url": self.hub.url, "enrolment_code": code} | over.pop("hub", {})
        return load_settings(profile, data_dir=str(data), hub=hub, **over)


def demo(
    profile: Annotated[admin.Profile, typer.Option(help="What the terminal is.")] = admin.Profile.KIOSK,
    camera: Annotated[str, typer.Option(help="Device, video file, folder of pictures, or none.")] = "",
    window: Annotated[str, typer.Option(help="Size of the window; full screen without it.")] = "",
    tour: Annotated[bool, typer.Option("--tour", help="Play the tour on a virtual screen.")] = False,  # noqa: FBT002 - a flag
    theme: Annotated[str, typer.Option(help="A retailer's look: marcelin, volta, or the path of a .toml file.")] = "",
    out: Annotated[Path | None, typer.Option(help="Where the tour leaves its pictures; build/tour by default.")] = None,
    data: Annotated[Path | None, typer.Option(help="Keep the demo's files here; otherwise they go at the end.")] = None,
) -> None:
    """Start an embedded hub with the demo chain, and a terminal of it."""
    shown = run.parse_size(window)
    if tour or not run.has_display():
        if camera:
            message = "the tour films labels of its own; --camera needs a display, and no --tour"
            raise typer.BadParameter(message)
        raise typer.Exit(_tour(profile, out or TOUR_OUT[profile], shown or SIZES[profile], data))
    run.prepare()
    with demo_chain(data, theme) as chain:
        over: dict[str, Any] = {"setup": {"pin_hash": SETUP_PIN_HASH}}
        over |= {"payment_terminal": {"kind": "trial"}} if profile is admin.Profile.KIOSK else {}
        over |= {"camera": {"source": camera}} if camera else {}
        over |= {"theme": theme} if theme else {}
        settings = chain.terminal(profile, f"{profile}-terminal", full_screen=not window, **over)
        typer.echo(f"The hub of the demo chain runs at {chain.hub.url} (its description: {chain.hub.url}/docs)")
        if profile is admin.Profile.TABLET:
            typer.echo("Sign in with associate number 2041 and PIN 2580 (an invented person)")
        typer.echo(f"Set-up of the camera: hold the screen's top left corner for five seconds, PIN {SETUP_PIN}")
        run.show(settings, size=shown)


def _tour(profile: str, out: Path, size: tuple[int, int], data: Path | None) -> int:
    """Play the tour on a virtual screen, also where there is a real one; return its exit status."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    run.prepare()
    typer.echo("Playing the tour on a virtual screen: about a minute, part of it without the network on purpose")
    from app.cli.tour import play  # noqa: PLC0415 - test tools of Qt are only for the tour

    with demo_chain(data) as chain:
        return play(chain, profile, out, size)


@contextmanager
def demo_chain(folder: Path | None = None, theme: str = "") -> Iterator[DemoChain]:
    """Run a hub with the demo chain, its pages for phones in a theme; without a folder, in one that goes at the end."""
    place = folder.absolute() if folder else Path(tempfile.mkdtemp(prefix="comptoir-demo-"))
    settings = HubSettings(default_database_url(place / "hub"), place / "hub", theme=theme)
    try:
        with EmbeddedHub(settings) as hub:
            yield DemoChain(hub, settings, place)
    finally:
        if folder is None:
            shutil.rmtree(place, ignore_errors=True)
