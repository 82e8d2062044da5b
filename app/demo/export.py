"""Writes a chain as JSON Lines, one file per subject and one stock file per store."""

import json
import shutil
import tempfile
from collections.abc import Callable, Iterable, Iterator
from datetime import date, datetime
from pathlib import Path

from app.demo.model import Chain, DemoStock
from app.domain.errors import InvalidInputError

SUBJECTS = (
    "stores",
    "categories",
    "products",
    "variants",
    "texts",
    "prices",
    "promotions",
    "reviews",
    "customers",
    "associates",
    "coupons",
    "delivery_methods",
)
_NOTICE = "Données de démonstration, inventées. Demonstration data, invented.\n"


class OutputFolderInUseError(InvalidInputError):
    """The folder to write exists and holds something; the message names it and says what to do."""

    def __init__(self, folder: Path) -> None:
        """Name the folder that was left alone."""
        super().__init__(f"{folder} is not empty: name a new folder, or empty this one first.")


def export_chain(chain: Chain, out: Path, tell: Callable[[str, int], None] = lambda _subject, _rows: None) -> None:
    """Write `chain` into the new folder `out`, all of it or nothing.

    `tell` hears the name and number of rows of each subject. Raises OutputFolderInUseError when
    `out` holds something, OSError when it cannot be written.
    """
    if out.exists() and (not out.is_dir() or any(out.iterdir())):
        raise OutputFolderInUseError(out)
    out.parent.mkdir(parents=True, exist_ok=True)
    draft = Path(tempfile.mkdtemp(prefix=f".{out.name}-", dir=out.parent))
    try:
        _write_all(chain, draft, tell)
        draft.chmod(0o755)
        draft.replace(out)
    except BaseException:
        shutil.rmtree(draft, ignore_errors=True)
        raise


def _write_all(chain: Chain, folder: Path, tell: Callable[[str, int], None]) -> None:
    (folder / "NOTICE.txt").write_text(_NOTICE, encoding="utf-8")
    for subject in SUBJECTS:
        tell(subject, _write_lines(folder / f"{subject}.jsonl", map(row, getattr(chain, subject))))
    (folder / "stock").mkdir()
    counted = 0
    for store_id in (*(store.id for store in chain.stores), "online"):
        path = folder / "stock" / f"{store_id}.jsonl"
        counted += _write_lines(path, _stock_lines(chain.stock_of(store_id)))
    tell("stock", counted)


def _write_lines(path: Path, lines: Iterable[str]) -> int:
    count = 0
    with path.open("w", encoding="utf-8", newline="\n") as file:
        for line in lines:
            file.write(line)
            file.write("\n")
            count += 1
    return count


def row(item: object) -> str:
    """Return one demo row as one line of JSON; dates and instants in ISO 8601."""
    return json.dumps(_plain(item), ensure_ascii=False, default=_plain, separators=(",", ":"))


def _plain(item: object) -> object:
    if isinstance(item, (date, datetime)):
        return item.isoformat()
    names: dict[str, object] = vars(type(item))["__dataclass_fields__"]
    return {name: getattr(item, name) for name in names}


def _stock_lines(stock: Iterable[DemoStock]) -> Iterator[str]:
    # Written by hand: a large chain has ten million of these, of identifiers that need no escape.
    instants: dict[datetime, str] = {}
    for s in stock:
        checked = instants.get(s.checked_at) or instants.setdefault(s.checked_at, s.checked_at.isoformat())
        place = f'"{s.aisle}","bay":"{s.bay}"' if s.aisle is not None else 'null,"bay":null'
        yield (
            f'{{"store_id":"{s.store_id}","variant_id":"{s.variant_id}","quantity":{s.quantity},'
            f'"aisle":{place},"demo_model":{"true" if s.demo_model else "false"},'
            f'"checked_at":"{checked}"}}'
        )
