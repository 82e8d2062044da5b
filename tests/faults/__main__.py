"""`python -m tests.faults --trials N --seed S`: play faults and count what was lost; `make faults` for short.

Exit status 1 when a promise was broken; the seed and the trial's number are said, and the folder is kept.
"""

import argparse
import json
import os
import random
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from app.cli.benches.postgres import own_server
from tests.faults import report
from tests.faults.bench import Trial, run
from tests.faults.table import FAULTS

APART = "FAULTS_APART"


def main() -> int:
    """Play what was asked for and report."""
    asked = _arguments()
    if not asked.postgres or not os.geteuid():
        _go_apart()
    folder = Path(tempfile.mkdtemp(prefix="comptoir-faults-"))
    begun = time.monotonic()
    trials: list[Trial] = []
    with _database(wanted=asked.postgres) as address:
        for trial in run(folder, asked.seed, asked.trial or range(asked.trials), address):
            trials.append(trial)
            _say(trial, asked.seed)
    if asked.json:
        sys.stdout.write(json.dumps(report.whole(trials, asked.seed)) + "\n")
    else:
        sys.stdout.write(f"{report.table(trials)}\nseed {asked.seed}; {time.monotonic() - begun:.0f} s in all\n")
    if all(trial.held for trial in trials):
        shutil.rmtree(folder)
        return 0
    sys.stderr.write(f"kept for a look: {folder}\n")
    return 1


def _go_apart() -> None:
    """Begin anew with mounts of our own, which end with us however we end; go on without where that cannot be."""
    program = shutil.which("unshare")
    if program is None or APART in os.environ:
        return
    how = [program, "--mount", *([] if os.geteuid() == 0 else ["--map-root-user"])]
    if subprocess.run([*how, "true"], capture_output=True, check=False).returncode == 0:
        again = [*how, sys.executable, "-m", "tests.faults", *sys.argv[1:]]
        os.execve(program, again, os.environ | {APART: "1"})  # noqa: S606 - ourselves


@contextmanager
def _database(*, wanted: bool) -> Iterator[str]:
    """Give the address of a database on a PostgreSQL of our own; empty for the hub's SQLite."""
    if not wanted:
        yield ""
        return
    with own_server() as server:
        yield server.create("faults")


def _say(trial: Trial, seed: int) -> None:
    state = trial.impossible or ("held" if trial.held else "BROKEN")
    sys.stderr.write(f"{trial.number:>7}  {trial.fault:<40} {trial.seconds:5.1f} s  {state}\n")
    for problem in trial.verdict.problems:
        sys.stderr.write(f"         {problem}\n")
    if not trial.held:
        sys.stderr.write(f"         again: python -m tests.faults --seed {seed} --trial {trial.number}\n")


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.faults", description=__doc__)
    parser.add_argument("--trials", type=int, default=len(FAULTS), help="how many; every fault in turn")
    parser.add_argument("--trial", type=int, action="append", help="only this one, to repeat it; may be given again")
    parser.add_argument("--seed", type=int, default=random.randrange(10**6), help="what chance starts from")
    parser.add_argument("--postgres", action="store_true", help="the hub on a PostgreSQL of its own, made for this")
    parser.add_argument("--json", action="store_true", help="one JSON object instead of the table")
    return parser.parse_args()


if __name__ == "__main__":
    sys.exit(main())
