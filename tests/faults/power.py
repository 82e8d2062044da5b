"""A power cut while people order: what the disk keeps of the outbox then, opened by our own code.

The outbox's own SQL runs with its own pragmas above a file layer that keeps every write and sync; from these many
images of the disk are made, each as a cut at a random instant may leave it. `synchronous=NORMAL` is the yardstick.
"""

import contextlib
import random
import shutil
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import apsw

from app.cache import connection, outbox
from app.cache.schema import outbox_migrations
from app.domain.orders import Contact, Draft, Method, OrderLine
from app.services.orders import place_order
from app.wire.commands import CommandAnswer, Outcome
from app.wire.identity import Identity
from tests.faults.recorder import NAME, SHOWN, Recorder, Step, image
from tests.faults.stage import Stage, TrialError
from tests.faults.terminal import CENTS, VARIANT
from tests.identities import make_identity

CUTS, YARDSTICK_CUTS = 15, 10
ORDERS = 20
CHECKPOINTS = ("PASSIVE", "FULL", "RESTART", "TRUNCATE")


def power_cut(stage: Stage) -> None:
    """Cut the power many times; every order shown as accepted must be in every image."""
    identity = make_identity()
    for synchronous, cuts in (("FULL", CUTS), ("NORMAL", YARDSTICK_CUTS)):
        with contextlib.ExitStack() as stack:
            folder = stage.folder / f"power-{synchronous.lower()}"
            stack.callback(shutil.rmtree, folder, ignore_errors=True)
            before = _new_outbox(folder)
            steps = _record(folder, synchronous, identity, stage.rng)
            bad = [words for _ in range(cuts) if (words := _cut(folder, before, steps, identity, stage.rng))]
        stage.figures[f"cuts {synchronous}"] += cuts
        stage.figures[f"cuts {synchronous} with losses"] += len(bad)
        if bad and synchronous == "FULL":
            raise TrialError(bad[0])


class ThroughRecorder:
    """What the outbox's code needs of its database, on a connection of another library above the recorder."""

    def __init__(self, path: Path, synchronous: str) -> None:
        """Open the file as the terminal does; alone, since the layer has no shared memory."""
        self.conn = apsw.Connection(str(path), vfs=NAME)
        self.conn.pragma("locking_mode", "EXCLUSIVE")
        for pragma in connection.writer_pragmas(synchronous):
            self.conn.execute(f"PRAGMA {pragma}").fetchall()

    def execute(self, sql: str, values: Any = None) -> Any:
        """Return a cursor whose rows are looked at by name."""
        cursor = self.conn.cursor()
        cursor.row_trace = lambda cursor, row: dict(zip([x[0] for x in cursor.description], row, strict=True))
        return cursor.execute(sql, values)

    @contextlib.contextmanager
    def atomic(self) -> Iterator[None]:
        """Commit when the block ends well, undo otherwise."""
        self.conn.execute("BEGIN")
        try:
            yield
        except BaseException:
            self.conn.execute("ROLLBACK")
            raise
        self.conn.execute("COMMIT")


def _new_outbox(folder: Path) -> dict[str, bytes]:
    """Make an outbox as the terminal does, close it, and return its files."""
    db = connection.open_writer(folder / connection.OUTBOX, "FULL")
    outbox_migrations.apply(db)
    db.conn.close()
    return {file.name: file.read_bytes() for file in folder.iterdir()}


def _record(folder: Path, synchronous: str, identity: Identity, rng: random.Random) -> list[Step]:
    """Let people order, the hub answer, checkpoints happen and the terminal restart; return every step."""
    recorder = Recorder()
    path = folder / connection.OUTBOX
    db: Any = ThroughRecorder(path, synchronous)
    try:
        for _ in range(rng.randrange(1, ORDERS)):
            placed = place_order(db, identity, _draft(), datetime.now(UTC))
            recorder.steps.append(Step(SHOWN, key=placed.key))
            db = _meanwhile(db, path, synchronous, rng)
    finally:
        db.conn.close()
        recorder.unregister()
    return recorder.steps


def _meanwhile(db: Any, path: Path, synchronous: str, rng: random.Random) -> Any:
    """Do one of the things that happen between two orders; return the open database."""
    chance = rng.random()
    if chance < 0.3:
        waiting = outbox.waiting(db, 3)
        outbox.answered(db, tuple(CommandAnswer(id=command.id, outcome=Outcome.DONE) for command in waiting))
    elif chance < 0.45:
        outbox.tried(db, [command.id for command in outbox.waiting(db, 50)], "busy")
    elif chance < 0.6:
        db.conn.execute(f"PRAGMA wal_checkpoint({rng.choice(CHECKPOINTS)})").fetchall()
    elif chance < 0.7:
        db.conn.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
        db.conn.close()
        return ThroughRecorder(path, synchronous)
    return db


def _cut(folder: Path, before: dict[str, bytes], steps: list[Step], identity: Identity, rng: random.Random) -> str:
    """Cut the power at a random step, open what is left, and return what is wrong with it."""
    cut = rng.randrange(1, len(steps) + 1)
    place = folder / "image"
    place.mkdir()
    try:
        for name, data in image(before, steps[:cut], rng).items():
            (place / name).write_bytes(data)
        return _fault_of(place, {step.key for step in steps[:cut] if step.kind == SHOWN}, identity)
    finally:
        shutil.rmtree(place)


def _fault_of(place: Path, shown: set[str], identity: Identity) -> str:
    """Open an image with the terminal's own code and order once more."""
    db = connection.open_writer(place / connection.OUTBOX, "FULL")
    try:
        outbox_migrations.apply(db)
        sound = db.execute("PRAGMA integrity_check").fetchone()[0]
        rows = {entry.id: entry for entry in outbox.entries(db, 1000)}
        sealed = {command.id for command in outbox.waiting(db, 1000) if command.payload}
        after = place_order(db, identity, _draft(), datetime.now(UTC))
    finally:
        db.conn.close()
    lost = [key for key in shown if key not in rows or (rows[key].state == outbox.PENDING and key not in sealed)]
    numbers = [entry.summary["number"] for entry in rows.values()]
    if sound != "ok" or lost or after.number in numbers:
        return f"after a power cut: the file is {sound}; {len(lost)} of {len(shown)} orders lost; next {after.number}"
    return ""


def _draft() -> Draft:
    return Draft(
        (OrderLine(VARIANT, 1, CENTS),), Method.PICK_UP, Contact("Eve Essai", "eve@example.org"), "fr", store_id="blois"
    )
