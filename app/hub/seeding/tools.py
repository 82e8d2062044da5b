"""What all parts of seeding use: batches, JSON and pictures."""

import json
from collections.abc import Iterable
from itertools import islice
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Table, insert

from app import paths
from app.hub.media import add_picture

BATCH = 5_000
Values = dict[str, Any]


def load(connection: Connection, table: Table, rows: Iterable[Values]) -> None:
    """Insert rows in batches, without holding more than one of them; every row has the keys of the first.

    The statement is compiled once and handed to the driver: a large chain has millions of rows.
    """
    source = iter(rows)
    while batch := list(islice(source, BATCH)):
        compiled = insert(table).compile(dialect=connection.dialect, column_keys=list(batch[0]))
        order = compiled.positiontup
        values = batch if order is None else [tuple(row[key] for key in order) for row in batch]
        connection.exec_driver_sql(str(compiled), values)


def compact(value: Any) -> str:  # noqa: ANN401 - whatever JSON can say
    """Return compact JSON."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


class Pictures:
    """Puts the chain's pictures into the media folder and knows their names there."""

    def __init__(self, folder: Path) -> None:
        """Put pictures into `folder`."""
        self._folder = folder
        self._names: dict[str, str] = {}

    def name(self, path: str) -> str:
        """Return the media name of a picture below `resources/demo/`; empty for no picture."""
        if not path:
            return ""
        if path not in self._names:
            self._names[path] = add_picture(self._folder, paths.resource("demo", path).read_bytes())
        return self._names[path]
