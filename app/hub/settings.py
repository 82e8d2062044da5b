"""What the hub is told at its start."""

from dataclasses import dataclass
from pathlib import Path

from app.wire.versions import SPOKEN, Versions

PICK_UP_DAYS = 7


@dataclass(frozen=True, slots=True)
class HubSettings:
    """Where data lies and how the chain counts days.

    `data_dir` holds the hub's keys, the feed files and the pictures; `timezone` decides which day a price is of.
    A pick-up that nobody collected by the end of day `pick_up_days` after the order is given up; 0 holds it for ever.
    `theme` dresses the pages for phones: a name in kiosk_config/themes or the path of a file, empty for the
    chain's name in the program's own colours. `versions` of the contract are those that it speaks with terminals.
    """

    database_url: str
    data_dir: Path
    timezone: str = "Europe/Paris"
    head_seconds: float = 1.0
    pick_up_days: int = PICK_UP_DAYS
    versions: Versions = SPOKEN
    theme: str = ""

    @property
    def feeds_dir(self) -> Path:
        """The folder that any static web server could serve as `/feeds`."""
        return self.data_dir / "feeds"

    @property
    def media_dir(self) -> Path:
        """The folder that any static web server could serve as `/media`."""
        return self.data_dir / "media"


def default_database_url(data_dir: Path) -> str:
    """Return the URL of the SQLite file inside the data folder."""
    return f"sqlite:///{(data_dir / 'hub.db').resolve().as_posix()}"
