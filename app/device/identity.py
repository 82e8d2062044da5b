"""Keep who this terminal is in a file that only its user may read."""

import json
from dataclasses import asdict
from pathlib import Path

from app.device.files import write_whole
from app.domain.errors import DamagedError
from app.wire.identity import Identity

FILE = "identity.json"


def load(folder: Path) -> Identity | None:
    """Return the identity kept in the terminal's folder, None before enrolment; DamagedError when it is broken."""
    file = folder / FILE
    if not file.exists():
        return None
    try:
        return Identity(**json.loads(file.read_text(encoding="utf-8")))
    except (ValueError, TypeError) as error:
        message = f"{file} is damaged; delete it and enrol this terminal again"
        raise DamagedError(message) from error


def save(folder: Path, identity: Identity) -> None:
    """Keep the identity, readable by this user only; whole or not at all."""
    write_whole(folder / FILE, json.dumps(asdict(identity)))
