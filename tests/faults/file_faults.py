"""The faults of files and disks, of a terminal that is let in no more, and of the last piece."""

import hashlib
import os
import resource
import shutil
import subprocess
from contextlib import closing
from pathlib import Path

from app.cache import volumes
from app.cache.connection import CACHE, open_reader
from app.cache.places import catalogues
from tests.faults.books import ACCEPTED
from tests.faults.ledger import outbox_rows
from tests.faults.stage import NotPossibleError, Stage
from tests.faults.terminal import TerminalProcess

LAST, LAST_CENTS = "claw-hammer", 1790
STORES = ("blois", "chambray", "amboise")
SMALL_DISK = "96m"
FILLER = "filler"
BLOCK = 4096


def cache_files(folder: Path) -> list[Path]:
    """Return cache.db and the volumes beside it, those that begin with the same name in the same place."""
    return [folder / CACHE, *sorted((folder / volumes.FOLDER).glob("*.db"))]


def cache_deleted(stage: Stage) -> None:
    """Delete a file of the cache between two runs, with or without the files beside it."""
    _end(stage)
    file = stage.rng.choice(cache_files(stage.first.folder))
    for beside in stage.rng.choice((("", "-wal", "-shm"), ("",), ("", "-wal"))):
        file.with_name(file.name + beside).unlink(missing_ok=True)
    _start_and_order(stage)


def cache_truncated(stage: Stage) -> None:
    """Cut a file of the cache off anywhere, between two runs."""
    _end(stage)
    file = stage.rng.choice(cache_files(stage.first.folder))
    os.truncate(file, stage.rng.choice((0, 1, 100, stage.rng.randrange(file.stat().st_size))))
    _start_and_order(stage)


def cache_scribbled(stage: Stage) -> None:
    """Write nonsense over a file of the cache, from a few bytes to many pages, between two runs."""
    _end(stage)
    file = stage.rng.choice(cache_files(stage.first.folder))
    size = file.stat().st_size
    with file.open("r+b") as out:
        for _ in range(stage.rng.choice((1, 5, 50))):
            out.seek(stage.rng.randrange(size))
            out.write(stage.rng.randbytes(stage.rng.choice((1, 16, BLOCK))))
    _start_and_order(stage)


def seen_through(stage: Stage) -> list[str]:
    """Count scribbles that nobody noticed: text of the range that is not what the hub has sent."""
    stage.figures["scribbles"] += 1
    stage.figures["scribbles unnoticed"] += _range_of(stage.first.folder) != _range_of(stage.template)
    return []


def disk_full(stage: Stage) -> None:
    """Fill a small disk of the terminal's own to the last byte while people order."""
    terminal = _on_small_disk(stage)
    filler = terminal.folder / FILLER
    stage.mending.callback(filler.unlink, missing_ok=True)
    stage.order(1, terminal)
    for _ in range(stage.rng.randrange(1, 4)):
        _fill(filler)
        stage.order(stage.rng.randrange(1, 6), terminal)
        stage.answered()


def file_stuck(stage: Stage) -> None:
    """Let no file of the terminal grow beyond a few more pages of its outbox's log, as a quota does."""
    wal = stage.first.folder / "outbox.db-wal"
    size = wal.stat().st_size if wal.exists() else 0
    stage.first.ask("limit", size + stage.rng.randrange(0, 8 * BLOCK))
    stage.mending.callback(lambda: stage.first.running and stage.first.ask("limit", resource.RLIM_INFINITY))
    stage.order(stage.rng.randrange(2, 8))
    stage.answered()


def revoked(stage: Stage) -> None:
    """Let a terminal in no more; it is told so, and what people order there waits where staff can see it."""
    terminal = stage.new_terminal()
    stage.order(1, terminal)
    stage.answered()
    stage.wait(lambda: not outbox_rows(terminal.folder, "pending"), "the order before the revocation")
    stage.ledger.revoke(terminal.ask("state")["terminal_id"])
    stage.order(stage.rng.randrange(1, 4), terminal)
    stage.answered()
    stage.wait(lambda: terminal.ask("state")["reason"] == "revoked", "the terminal to be told")


def still_told(stage: Stage) -> list[str]:
    """Check that the revoked terminal shows its orders with the reason, and retire it."""
    terminal = stage.books.terminals[0]
    waiting = outbox_rows(terminal.folder, "pending")
    reason = terminal.ask("state")["reason"]
    terminal.quit()
    wrong = [] if reason == "revoked" else [f"the terminal is told {reason!r}"]
    return wrong if len(waiting) == len(stage.books.accepted) - 1 else [*wrong, f"{len(waiting)} orders wait"]


def last_piece(stage: Stage) -> None:
    """Let two terminals sell the last piece of the chain at the same moment."""
    stage.ledger.set_stock(LAST, 0)
    stage.ledger.add_piece(LAST, stage.rng.choice(STORES))
    for terminal in stage.rng.sample((stage.first, stage.second), 2):
        stage.order(1, terminal, variant_id=LAST, cents=LAST_CENTS, store_id=stage.rng.choice(STORES))
        stage.pause(stage.rng.choice((0.0, 0.05)))
    stage.answered()


def one_got_it(stage: Stage) -> list[str]:
    """Check that one of the two was confirmed and the other refused with the reason."""
    wanted = [x for x in stage.books.attempts.values() if x.wish.variant_id == LAST and x.state == ACCEPTED]
    rows = {row.key: row for terminal in stage.books.terminals for row in outbox_rows(terminal.folder)}
    ends = sorted((rows[attempt.key].state, rows[attempt.key].reason) for attempt in wanted)
    return [] if ends == [("done", ""), ("refused", "out_of_stock")] else [f"the last piece: {ends}"]


def _end(stage: Stage) -> None:
    """End the terminal in an orderly way, or not."""
    if stage.rng.random() < 0.5:
        stage.order(1)
        stage.answered()
        stage.first.kill()
    else:
        stage.first.quit()


def _start_and_order(stage: Stage) -> None:
    stage.first.start()
    stage.order(stage.rng.randrange(1, 4))
    stage.answered()


def _on_small_disk(stage: Stage) -> TerminalProcess:
    """Return the batch's terminal on a disk of its own; it starts anew, so that it has room to give up again."""
    if stage.cramped is None:
        stage.cramped = stage.new_terminal(folder=_small_disk(stage))
    stage.cramped.quit()
    stage.cramped.start()
    stage.wait(lambda: stage.cramped and stage.cramped.ask("state")["idle"], "the terminal on the small disk")
    return stage.cramped


def _small_disk(stage: Stage) -> Path:
    place = stage.folder / "small-disk"
    place.mkdir(exist_ok=True)
    mount, umount = shutil.which("mount"), shutil.which("umount")
    if os.geteuid() or not mount or not umount:
        message = "only root may mount a small disk"
        raise NotPossibleError(message)
    command = [mount, "-t", "tmpfs", "-o", f"size={SMALL_DISK}", "comptoir-faults", str(place)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode:
        message = f"no small disk can be mounted: {done.stderr.strip().partition(chr(10))[0]}"
        raise NotPossibleError(message)
    stage.at_end(lambda: subprocess.run([umount, "--lazy", str(place)], check=False, capture_output=True))
    return place


def _fill(filler: Path) -> None:
    """Write until the disk takes nothing more."""
    with filler.open("ab", buffering=0) as out:
        for size in (1 << 20, BLOCK, 1):
            try:
                while True:
                    out.write(bytes(size))
            except OSError:
                continue


def _range_of(folder: Path) -> str:
    """Return a digest of everything that the terminal shows of its range."""
    digest = hashlib.sha256()
    with closing(open_reader(folder / CACHE)) as db:
        volumes.attach(db, read_only=True)
        ranges = [f"{place}.{table}" for place in catalogues(db) for table in ("category", "product", "variant")]
        db.row_factory, db.text_factory = None, bytes  # a scribble need not be text
        for table in (*ranges, "price", "store", "review"):
            for row in db.execute(f"SELECT * FROM {table} ORDER BY 1, 2, 3"):
                digest.update(repr(row).encode())
    return digest.hexdigest()
