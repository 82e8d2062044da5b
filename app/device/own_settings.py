"""The terminal's own settings, terminal.toml in its data folder: written by the set-up page, read by app.settings."""

import json
import tomllib
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from app.device.files import write_whole
from app.settings import TERMINAL_FILE, lay_over

HEAD = "# Written by the set-up page; it lies over /etc/comptoir/comptoir.toml. Delete it to go back to that.\n"


def save(folder: Path, changes: Mapping[str, Any]) -> None:
    """Lay changes (sections of values) over what the file holds; whole or not at all. Raises OSError."""
    file = folder / TERMINAL_FILE
    try:
        held = tomllib.loads(file.read_text(encoding="utf-8"))
    except (FileNotFoundError, ValueError):
        held = {}
    write_whole(file, HEAD + "".join(_lines(lay_over(held, changes))))


def changes(before: Mapping[str, Any], after: Mapping[str, Any]) -> dict[str, Any]:
    """Return the values of `after` that differ; a section inside is given whole, for its values belong together."""
    return {key: value for key, value in after.items() if before.get(key) != value}


def _lines(tree: Mapping[str, Any], path: str = "") -> Iterator[str]:
    """Yield TOML: plain values of a section before the sections inside it."""
    plain = {key: value for key, value in tree.items() if not isinstance(value, Mapping)}
    if path and plain:
        yield f"\n[{path}]\n"
    yield from (f"{key} = {_value(value)}\n" for key, value in plain.items())
    for key, value in tree.items():
        if isinstance(value, Mapping):
            yield from _lines(value, f"{path}.{key}" if path else key)


def _value(value: object) -> str:
    """Return a value as TOML writes it: JSON's texts, numbers and truth values are TOML's too, but for DEL."""
    return json.dumps(value, ensure_ascii=False).replace("\x7f", "\\u007f")
