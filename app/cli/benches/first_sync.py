"""First sync: a terminal from nothing, every shard of a real hub, in a process of its own.

Yardsticks, each in a process of its own too: the same files downloaded, decompressed, checked (signature and hash) and
put in place, and no more; the same rows as JSON pages, upserted with the search index; the peers, if asked for. Of the
first two several runs are made by turns, and the middle ones compared.
"""

import os
from collections.abc import Callable, Iterable
from contextlib import suppress
from pathlib import Path
from typing import Any

from app.cli.bench import Result
from app.cli.benches import follower, pages
from app.cli.benches.follower import Spent, apart, following
from app.cli.benches.peers import Peers
from app.cli.benches.range import make_hub
from app.domain.errors import RefusedError
from app.hub import admin
from app.hub.admin import Profile
from app.hub.server import EmbeddedHub

RUNS = 5
BUDGET = {"cpu_vs_bare": 1.5, "cpu_vs_row_by_row": 0.1}


def measure(folder: Path, products: int, peers: Peers | None = None) -> Result:
    """Return CPU and wall seconds, megabytes and rows, and the CPU as a share of the yardsticks'."""
    settings, here = make_hub(folder, products)
    with EmbeddedHub(settings, demo=False) as hub:

        def code() -> str:
            return admin.new_code(settings, here, Profile.KIOSK)

        _publish(hub.url, code(), folder / "warm")
        runs = [
            (
                _settled(follower.fetch, hub.url, code(), folder / f"bare-{number}"),
                _settled(follower.follow, hub.url, code(), folder / f"terminal-{number}"),
            )
            for number in range(RUNS)
        ]
    bare, spent = (_middle(column) for column in zip(*runs, strict=True))
    checked = follower.check(folder / "bare-0")
    rows = _by_rows(folder)
    figures = {
        "products": float(products),
        "cpu_s": spent.cpu_s,
        "wall_s": spent.wall_s,
        "peak_mb": spent.peak_mb,
        "wire_mb": _megabytes(settings.feeds_dir, "*.zst"),
        "unpacked_mb": _megabytes(folder / "bare-0", "*.sqlite"),
        "cpu_vs_bare": _share(spent, bare),
        "cpu_vs_row_by_row": _share(spent, rows),
    }
    yardstick = {
        "bare_cpu_s": bare.cpu_s,
        "bare_wall_s": bare.wall_s,
        "structure_check_cpu_s": checked.cpu_s,
        "row_by_row_cpu_s": rows.cpu_s,
        "row_by_row_wall_s": rows.wall_s,
    }
    if peers is not None:
        yardstick |= peers.fill(settings, here, folder / "peers")
    return Result("first-sync", figures, yardstick, BUDGET)


def _publish(url: str, code: str, folder: Path) -> None:
    """Have the hub make all files, so that nobody waits for them later."""
    with following(url, code, folder) as terminal:
        for shard in terminal.wanted:
            with suppress(RefusedError):  # a shard that the chain does not have
                terminal.client.head(shard, "")


def _by_rows(folder: Path) -> Spent:
    with pages.served(folder / "bare-0") as url:
        return _settled(pages.by_rows, url, folder / "rows")


def _settled(work: Callable[..., Spent], *arguments: Any) -> Spent:  # noqa: ANN401 - handed on
    """Do the work once the disk is quiet: who writes while the last one's pages go out pays for them too."""
    os.sync()
    return apart(work, *arguments)


def _middle(runs: Iterable[Spent]) -> Spent:
    return sorted(runs, key=lambda spent: spent.cpu_s)[RUNS // 2]


def _share(spent: Spent, of: Spent) -> float:
    return round(spent.cpu_s / of.cpu_s, 3)


def _megabytes(folder: Path, pattern: str) -> float:
    return round(sum(path.stat().st_size for path in folder.rglob(pattern)) / 1e6, 1)
