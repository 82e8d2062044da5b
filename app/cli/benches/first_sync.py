"""First sync: a terminal from nothing, every shard of a real hub, in a process of its own.

Yardsticks, each in a process of its own too: the same files downloaded, decompressed, checked (signature and hash) and
put in place, and no more; the same rows as JSON pages, upserted with the search index.
"""

from contextlib import suppress
from pathlib import Path

from app.cli.bench import Result
from app.cli.benches import follower, pages
from app.cli.benches.follower import Spent, apart, following
from app.cli.benches.range import make_hub
from app.domain.errors import RefusedError
from app.hub import admin
from app.hub.admin import Profile
from app.hub.server import EmbeddedHub

BUDGET = {"cpu_vs_bare": 1.5, "cpu_vs_row_by_row": 0.1}


def measure(folder: Path, products: int) -> Result:
    """Return CPU and wall seconds, megabytes and rows, and the CPU as a share of the yardsticks'."""
    settings, here = make_hub(folder, products)
    with EmbeddedHub(settings, demo=False) as hub:

        def code() -> str:
            return admin.new_code(settings, here, Profile.KIOSK)

        _publish(hub.url, code(), folder / "warm")
        bare = apart(follower.fetch, hub.url, code(), folder / "bare")
        spent = apart(follower.follow, hub.url, code(), folder / "terminal")
    checked = follower.check(folder / "bare")
    rows = _by_rows(folder)
    figures = {
        "products": float(products),
        "cpu_s": spent.cpu_s,
        "wall_s": spent.wall_s,
        "peak_mb": spent.peak_mb,
        "wire_mb": _megabytes(settings.feeds_dir, "*.zst"),
        "unpacked_mb": _megabytes(folder / "bare", "*.sqlite"),
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
    return Result("first-sync", figures, yardstick, BUDGET)


def _publish(url: str, code: str, folder: Path) -> None:
    """Have the hub make all files, so that nobody waits for them later."""
    with following(url, code, folder) as terminal:
        for shard in terminal.wanted:
            with suppress(RefusedError):  # a shard that the chain does not have
                terminal.client.head(shard, "")


def _by_rows(folder: Path) -> Spent:
    with pages.served(folder / "bare") as url:
        return apart(pages.by_rows, url, folder / "rows")


def _share(spent: Spent, of: Spent) -> float:
    return round(spent.cpu_s / of.cpu_s, 3)


def _megabytes(folder: Path, pattern: str) -> float:
    return round(sum(path.stat().st_size for path in folder.rglob(pattern)) / 1e6, 1)
