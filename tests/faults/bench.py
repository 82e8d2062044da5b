"""Play trials one after the other: the fault, its end, a further order, quiet, the count."""

import logging
import random
import time
from collections.abc import Callable, Iterable, Iterator
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from tests.faults.checks import Verdict, count, quiet
from tests.faults.faults import Fault
from tests.faults.rehearsal import STAGED
from tests.faults.stage import NotPossibleError, Stage, TrialError
from tests.faults.table import FAULTS

REHEARSAL = 1_000_000
log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Trial:
    """What became of a trial; `impossible` says why it could not be played here."""

    number: int
    fault: str
    verdict: Verdict
    seconds: float
    impossible: str = ""

    @property
    def held(self) -> bool:
        """Whether every promise was kept."""
        return not self.verdict.problems

    def as_json(self) -> dict[str, Any]:
        """Return it as JSON holds it."""
        return asdict(self)


def run(folder: Path, seed: int, numbers: Iterable[int], database_url: str = "") -> Iterator[Trial]:
    """Play these trials on one stage and give what became of each; losses staged on purpose come last."""
    with Stage(folder, database_url) as stage:
        for number in numbers:
            yield play(stage, FAULTS[number % len(FAULTS)], number, random.Random(f"{seed}/{number}"))
        yield _rehearsed(stage, seed)


def _rehearsed(stage: Stage, seed: int) -> Trial:
    """Return the trial of the bench itself: its problems are staged losses that it has not noticed."""
    begun, verdict = time.monotonic(), Verdict()
    for number, (fault, noticed) in enumerate(STAGED):
        trial = play(stage, fault, REHEARSAL + number, random.Random(seed))
        if not noticed(trial.verdict):
            verdict.problems.append(f"not noticed: {fault.name}; instead: {trial.verdict}")
    return Trial(REHEARSAL, "staged losses are noticed", verdict, time.monotonic() - begun)


def play(stage: Stage, fault: Fault, number: int, rng: random.Random) -> Trial:
    """Play one trial; what goes wrong in it is a problem of its verdict, and the next may come."""
    begun = time.monotonic()
    try:
        verdict = _played(stage, fault, number, rng)
    except NotPossibleError as error:
        stage.heal()
        return Trial(number, fault.name, Verdict(), time.monotonic() - begun, str(error))
    return Trial(number, fault.name, verdict, time.monotonic() - begun)


def _played(stage: Stage, fault: Fault, number: int, rng: random.Random) -> Verdict:
    stage.begin(f"trial{number}", rng)
    before = stage.ledger.count()
    problems = _attempt(lambda: fault.play(stage), "during the fault")
    problems += _attempt(lambda: _recover(stage, fault), "after the fault")
    verdict = count(stage, fault, before)
    verdict.problems += problems
    if not problems:
        verdict.problems += fault.after(stage)
        verdict.figures = dict(stage.figures)
    return verdict


def _attempt(work: Callable[[], None], when: str) -> list[str]:
    try:
        work()
    except (TrialError, EOFError, OSError) as error:
        log.warning("%s", when, exc_info=error)
        return [f"{when}: {error or type(error).__name__}"]
    return []


def _recover(stage: Stage, fault: Fault) -> None:
    """Heal everything; each terminal must answer a search, take a further order, and be quiet in the end."""
    stage.heal()
    stage.books.listen()
    for terminal in stage.books.terminals or [stage.first]:
        stage.order(1, terminal)
    stage.answered()
    for terminal in stage.books.terminals:
        stage.usable(terminal)
    quiet(stage, fault.parks)
