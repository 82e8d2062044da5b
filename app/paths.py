"""Where things lie: the only module that knows of frozen builds and of the machine's folders."""

import os
import sys
from pathlib import Path

from platformdirs import user_data_path


def install_dir() -> Path:
    """Return the folder that holds `resources/` and `kiosk_config/`: the checkout, or the frozen build."""
    bundle = getattr(sys, "_MEIPASS", None)
    return Path(bundle) if bundle else Path(__file__).resolve().parent.parent


def resource(*parts: str) -> Path:
    """Return a path below `resources/`; the caller decides what a missing file means."""
    return install_dir().joinpath("resources", *parts)


def config_dir() -> Path:
    """Return the folder of the settings that ship with the program."""
    return install_dir() / "kiosk_config"


def data_dir() -> Path:
    """Return the terminal's own folder when no setting names one."""
    return user_data_path("comptoir", appauthor=False)


def qml_dir() -> Path:
    """Return the import path of the QML modules."""
    return install_dir() / "app" / "ui" / "qml"


def sync_folder(folder: Path) -> None:
    """Make names in a folder survive a power cut; Windows keeps names by itself and opens no folders."""
    if os.name == "nt":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
