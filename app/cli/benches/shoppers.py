"""A kiosk alone, without hub or network, and the shoppers who come to it; imports nothing that a kiosk does not."""

import time
from pathlib import Path

from app.bootstrap import Screens, run_app
from app.cli.bench import quiet
from app.cli.benches.resident import resident_mb
from app.cli.run import application
from app.cli.stage import StageCamera
from app.settings import Settings, load_settings
from app.ui.pilot import Pilot, rest

NOWHERE = "http://127.0.0.1:9"
SIZE = (1080, 1920)
QUERIES = ("chaise", "lampe chene", "perceuse", "table", "peinture blanche")


def offline(folder: Path) -> Settings:
    """Return settings of the filled terminal whose hub cannot be reached."""
    return load_settings(
        "kiosk", data_dir=str(folder), full_screen=False, camera={"source": "none"}, hub={"url": NOWHERE}
    )


def watch(terminal: Path, minutes: float) -> list[float]:
    """Let shoppers come for so long and return resident memory in megabytes after each of them."""
    seen: list[float] = []
    camera = StageCamera()
    with quiet(), application(), run_app(offline(terminal), size=SIZE, camera=lambda: camera) as (screens, _):
        until = time.monotonic() + minutes * 60
        while time.monotonic() < until or not seen:
            _shop(screens, len(seen))
            seen.append(resident_mb())
    return seen


def _shop(screens: Screens, number: int) -> None:
    pilot, navigation = Pilot(screens.window), screens.models["Navigation"]
    catalogue = screens.models["Catalogue"]
    for page in ("Home", "Scan", "Search"):
        navigation.begin(page)
        pilot.settle()
        rest(300)
    for length in range(1, len(QUERIES[number % len(QUERIES)]) + 1):
        catalogue.setText(QUERIES[number % len(QUERIES)][:length])
        rest(40)
    rows = catalogue.results.rows()
    if rows:
        screens.models["ProductPage"].open(rows[number % len(rows)]["productId"], "")
        pilot.settle()
        rest(300)
    screens.session.wipe()
    navigation.restart()
    pilot.settle()
