"""Change a list on the screen in place, so that what has the focus or is being pressed stays where it is."""

from collections.abc import Iterable

from app.viewmodels.rows import Row, Rows


def refresh(rows: Rows, fresh: Iterable[Row], key: str) -> None:
    """Show `fresh`: rows whose `key` stands at the same place are changed, another order or number replaces all."""
    new, old = list(fresh), rows.rows()
    if [row[key] for row in new] != [row[key] for row in old]:
        rows.replace(new)
        return
    for place, (was, now) in enumerate(zip(old, new, strict=True)):
        if was != now:
            rows.change(place, **now)
