"""Is this machine fit? One finding per thing a terminal needs, each with what to do when it is not."""

import os
import re
import shutil
import sqlite3
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from app.device.jack import find_jack
from app.device.speech import find_engine
from app.paths import resource
from app.settings import SET_ASIDE, TERMINAL_FILE

SOUND_CARDS = Path("/proc/asound/cards")
State = Literal["ok", "warning", "problem"]
FREE_BYTES = 2_000_000_000
LEAST_FREE_BYTES = 200_000_000
SOUND_SQLITE = ((3, 51, 3), (3, 50, 7), (3, 44, 6))
FONTS = ("Inter_400Regular.ttf", "Inter_700Bold.ttf", "NotoSansArabic_400Regular.ttf")


@dataclass(frozen=True, slots=True)
class Finding:
    """What was found about one thing; `remedy` is empty when nothing needs to be done."""

    name: str
    state: State
    words: str
    remedy: str = ""


def check_sqlite() -> Finding:
    """Tell which SQLite is used; before 3.51.3 (3.50.7, 3.44.6) a rare race can damage a file in WAL mode."""
    version = sqlite3.sqlite_version_info
    words = f"SQLite {sqlite3.sqlite_version}"
    if not _has_fts5():
        return Finding("sqlite", "problem", f"{words} without full-text search", "Use a Python whose SQLite has FTS5.")
    sound = version >= SOUND_SQLITE[0] or any(version[:2] == good[:2] and version >= good for good in SOUND_SQLITE)
    if sound:
        return Finding("sqlite", "ok", words)
    return Finding(
        "sqlite",
        "warning",
        f"{words}: older than 3.51.3; Comptoir keeps one writer for each file, which avoids its known WAL race",
        "Prefer a Python built with SQLite 3.51.3 or newer.",
    )


def check_fonts() -> Finding:
    """Tell whether the typefaces of the screens are there."""
    missing = [name for name in FONTS if not resource("fonts", name).is_file()]
    if missing:
        return Finding("fonts", "problem", f"missing: {', '.join(missing)}", "Install Comptoir again.")
    return Finding("fonts", "ok", "Inter and Noto Sans Arabic")


def check_speech(engine: str, jack: str, cards: Path = SOUND_CARDS) -> Finding:
    """Tell whether everything on the screen can be spoken, and whether headphones are noticed."""
    if engine == "none":
        return Finding("speech", "warning", "switched off", "Set speech.engine to auto: the law wants it on kiosks.")
    voice = find_engine(engine)
    if not voice.able:
        return Finding("speech", "warning", "no engine: the terminal stays silent", "Install the package espeak-ng.")
    if os.name != "nt" and not (cards.is_file() and re.search(r"^ *\d+ \[", cards.read_text("utf-8"), re.MULTILINE)):
        return Finding("speech", "warning", f"{voice.name}; no sound card", "Plug a sound card or headphones in.")
    socket = find_jack(jack)
    if socket is None:
        return Finding(
            "speech",
            "warning",
            f"{voice.name}; no headphone socket that tells when it is used",
            "Set speech.jack when there is one; speech begins from the accessibility sheet all the same.",
        )
    return Finding("speech", "ok", f"{voice.name}; headphones at {socket}")


def check_display() -> Finding:
    """Tell where the screens would be shown."""
    for variable, name in (("WAYLAND_DISPLAY", "Wayland"), ("DISPLAY", "X11")):
        if os.environ.get(variable):
            return Finding("display", "ok", f"{name} ({os.environ[variable]})")
    if os.environ.get("QT_QPA_PLATFORM"):
        return Finding("display", "ok", f"Qt platform {os.environ['QT_QPA_PLATFORM']}")
    if os.name == "nt":
        return Finding("display", "ok", "Windows")
    return Finding(
        "display",
        "warning",
        "no display in this session",
        "Start from a graphical session, or use: comptoir demo --tour",
    )


def check_disk(folder: Path) -> Finding:
    """Tell how much room there is for cache, pictures and outbox."""
    existing = next(path for path in (folder, *folder.parents) if path.exists())
    free = shutil.disk_usage(existing).free
    words = f"{free / 1e9:.1f} GB free in {folder}"
    if not os.access(existing, os.W_OK):
        return Finding("disk", "problem", f"{folder} cannot be written", "Give the terminal's user the folder.")
    if free < LEAST_FREE_BYTES:
        return Finding("disk", "problem", words, "Free some space: orders could not be kept safe.")
    if free < FREE_BYTES:
        return Finding("disk", "warning", words, "Free some space, or lower media.max_mb.")
    return Finding("disk", "ok", words)


def check_own_settings(folder: Path) -> Finding:
    """Tell whether the set-up page's settings are in force, or were damaged and set aside."""
    if (folder / SET_ASIDE).exists():
        return Finding(
            "settings",
            "warning",
            f"{folder / SET_ASIDE}: what the set-up page had saved was damaged and is not in force",
            "Set the camera up again on the screen, then delete that file.",
        )
    kept = folder / TERMINAL_FILE
    return Finding("settings", "ok", str(kept) if kept.exists() else "nothing was saved on the set-up page")


def guarded(name: str, check: Callable[[], Finding]) -> Finding:
    """Run a check; whatever it raises is its finding."""
    try:
        return check()
    except Exception as error:  # noqa: BLE001 - a doctor reports every failure
        return Finding(name, "problem", f"{type(error).__name__}: {error}", "Report this with the lines above.")


def _has_fts5() -> bool:
    db = sqlite3.connect(":memory:")
    try:
        return "ENABLE_FTS5" in {row[0] for row in db.execute("PRAGMA compile_options")}
    finally:
        db.close()
