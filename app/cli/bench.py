"""`comptoir bench NAME --json`: measure against the budgets, each beside a yardstick of the same run.

Prints one JSON object: bench, machine, figures, yardstick, budget, met. Exit status 0 when it ran, met or not.
"""

import json
import os
import platform
import sqlite3
import tempfile
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import Annotated, Any

import typer

app = typer.Typer(add_completion=False, rich_markup_mode=None, pretty_exceptions_enable=False, no_args_is_help=True)
Products = Annotated[int, typer.Option(min=100, help="Size of the range.")]
AsJson = Annotated[bool, typer.Option("--json", help="One JSON object.")]
Figures = dict[str, float]
ENGINES = "zxing,tapirscan,tapirscan-high,zbar,opencv"


@dataclass(frozen=True, slots=True)
class Result:
    """What a bench found; `budget` holds the largest value that each figure may have, `least` the smallest.

    `rows`: a table behind the figures, where a bench has one.
    """

    bench: str
    figures: Figures
    yardstick: Figures
    budget: Figures
    least: Figures = field(default_factory=dict)
    rows: Sequence[Mapping[str, Any]] = ()

    @property
    def met(self) -> bool:
        """Whether every figure is within its bounds."""
        small = all(self.figures[name] <= limit for name, limit in self.budget.items())
        return small and all(self.figures[name] >= limit for name, limit in self.least.items())


@app.callback()
def _top() -> None:
    """Measure against the budgets."""


@app.command()
def search(products: Products = 100_000, json_: AsJson = False) -> None:  # noqa: FBT002 - a flag
    """Time every keystroke of 500 queries, and queries with a typing mistake."""
    from app.cli.benches.search import measure  # noqa: PLC0415 - only for this bench

    _run(measure, json_, products)


@app.command()
def order(json_: AsJson = False) -> None:  # noqa: FBT002 - a flag
    """Time an order from the touch until it is safe on the disk."""
    from app.cli.benches.order import measure  # noqa: PLC0415 - only for this bench

    _run(measure, json_)


@app.command()
def hub(
    workers: Annotated[int, typer.Option(min=1, max=64, help="Processes of the hub.")] = 1,
    json_: AsJson = False,  # noqa: FBT002 - a flag
) -> None:
    """Count the orders a second that a hub takes from eight terminals, on SQLite and on PostgreSQL."""
    from app.cli.benches.hub import measure  # noqa: PLC0415 - only for this bench

    _run(measure, json_, workers)


@app.command("first-sync")
def first_sync(
    products: Products = 100_000,
    peers: Annotated[bool, typer.Option("--peers", help="Fill PouchDB and RxDB too (needs `make peers`).")] = False,  # noqa: FBT002
    json_: AsJson = False,  # noqa: FBT002 - a flag
) -> None:
    """Fill a terminal from nothing: CPU against the bare download and against a row-by-row pull."""
    from app.cli.benches.first_sync import measure  # noqa: PLC0415 - only for this bench
    from app.cli.benches.peers import Peers, PeersMissingError  # noqa: PLC0415 - as above

    try:
        found = Peers.find() if peers else None
    except PeersMissingError as error:
        raise typer.BadParameter(str(error), param_hint="--peers") from error
    _run(partial(measure, peers=found), json_, products)


@app.command()
def delta(products: Products = 100_000, json_: AsJson = False) -> None:  # noqa: FBT002 - a flag
    """Pull a thousand changed products into a full range, search index included."""
    from app.cli.benches.delta import measure  # noqa: PLC0415 - only for this bench

    _run(measure, json_, products)


@app.command()
def idle(json_: AsJson = False) -> None:  # noqa: FBT002 - a flag
    """Count the polls that a hub answers for a second of its CPU while nothing changes."""
    from app.cli.benches.idle import measure  # noqa: PLC0415 - only for this bench

    _run(measure, json_)


@app.command()
def start(json_: AsJson = False) -> None:  # noqa: FBT002 - a flag
    """Time the launch until the first frame that takes a touch, the hub being unreachable."""
    from app.cli.benches.start import measure  # noqa: PLC0415 - only for this bench

    _run(measure, json_)


@app.command("scan-to-page")
def scan_to_page(products: Products = 100_000, json_: AsJson = False) -> None:  # noqa: FBT002 - a flag
    """Time a code from the frame that shows it until the product's page is painted."""
    from app.cli.benches.scan_to_page import measure  # noqa: PLC0415 - only for this bench

    _run(measure, json_, products)


@app.command()
def memory(
    products: Products = 100_000,
    minutes: Annotated[float, typer.Option(min=0.1, help="How long shoppers come.")] = 5.0,
    json_: AsJson = False,  # noqa: FBT002 - a flag
) -> None:
    """Watch the memory of a kiosk while scripted shoppers come, one after the other."""
    from app.cli.benches.memory import measure  # noqa: PLC0415 - only for this bench

    _run(measure, json_, products, minutes)


@app.command()
def video(
    minutes: Annotated[float, typer.Option(min=0.1, help="How long the camera runs.")] = 10.0,
    json_: AsJson = False,  # noqa: FBT002 - a flag
) -> None:
    """Run the camera's threads on full-HD frames: labels read, looks a second, memory."""
    from app.cli.benches.video import measure  # noqa: PLC0415 - only for this bench

    _run(measure, json_, minutes)


@app.command()
def preview(
    seconds: Annotated[float, typer.Option(min=2, help="How long each of the two runs lasts.")] = 10.0,
    json_: AsJson = False,  # noqa: FBT002 - a flag
) -> None:
    """Watch the camera's picture on the scan page while codes are looked for."""
    from app.cli.benches.preview import measure  # noqa: PLC0415 - only for this bench

    _run(measure, json_, seconds)


@app.command()
def ui(
    products: Products = 100_000,
    rounds: Annotated[int, typer.Option(min=1, help="Times the shelf is scrolled and the pages gone through.")] = 3,
    json_: AsJson = False,  # noqa: FBT002 - a flag
) -> None:
    """Time how long the screen does not answer while shelves are scrolled, pages change and snapshots land."""
    from app.cli.benches.ui import measure  # noqa: PLC0415 - only for this bench

    _run(measure, json_, products, rounds)


@app.command()
def scan(
    corpus: Annotated[Path, typer.Option(exists=True, file_okay=False, help="Folder of photos with a manifest.json.")],
    engines: Annotated[str, typer.Option(help="Engines to use and to compare with, by name.")] = ENGINES,
    jobs: Annotated[int, typer.Option(min=1, help="Processes that share the photos.")] = os.cpu_count() or 1,
    json_: AsJson = False,  # noqa: FBT002 - a flag
) -> None:
    """Read real photos by the pipeline and by every engine alone: rates, misreads, false positives, CPU."""
    from app.cli.benches.scan import in_words, measure  # noqa: PLC0415 - only for this bench
    from app.scanning.errors import DecoderUnknownError  # noqa: PLC0415 - only for this bench

    try:
        result = measure(corpus, engines.split(","), jobs)
    except DecoderUnknownError as error:
        raise typer.BadParameter(str(error), param_hint="--engines") from error
    if not json_:
        typer.echo(in_words(result.rows))
    _tell(result, json_)


def _run(measure: Callable[..., Result], as_json: bool, *arguments: float) -> None:  # noqa: FBT001 - handed on
    with tempfile.TemporaryDirectory(prefix="comptoir-bench-") as folder:
        _tell(measure(Path(folder), *arguments), as_json)


def _tell(result: Result, as_json: bool) -> None:  # noqa: FBT001 - handed on
    told: dict[str, object] = {
        "bench": result.bench,
        "machine": machine(),
        "figures": result.figures,
        "yardstick": result.yardstick,
        "budget": result.budget,
        "met": result.met,
    }
    if result.least:
        told["least"] = result.least
    if as_json and result.rows:
        told["rows"] = result.rows
    typer.echo(json.dumps(told) if as_json else json.dumps(told, indent=2))


def machine() -> dict[str, str | int]:
    """Return what must be known of the machine to compare figures."""
    return {
        "cores": os.cpu_count() or 0,
        "python": platform.python_version(),
        "sqlite": sqlite3.sqlite_version,
        "system": platform.platform(terse=True),
    }


def percentile(values: list[float], share: float) -> float:
    """Return the value below which `share` of them lie, rounded to a microsecond when they are milliseconds."""
    ordered = sorted(values)
    return round(ordered[min(len(ordered) - 1, int(len(ordered) * share))], 3)


@contextmanager
def quiet() -> Iterator[None]:
    """Keep Qt and the log from writing over the figures."""
    import logging  # noqa: PLC0415 - used here alone

    logging.disable(logging.WARNING)
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    os.environ.setdefault("QT_QUICK_BACKEND", "software")
    try:
        yield
    finally:
        logging.disable(logging.NOTSET)
