"""The table of a batch: trials by fault, orders accepted, confirmed, parked, lost, duplicated, and seconds."""

from collections import Counter
from collections.abc import Iterable
from typing import Any

from tests.faults.bench import Trial

COUNTS = ("accepted", "confirmed", "parked", "declined", "lost", "duplicated")
COLUMNS = ("trials", *COUNTS, "broken", "seconds")
LEGEND = (
    "accepted: shown to a person as accepted. confirmed: once on the hub. parked: with a reason, for staff to see.\n"
    "declined: the person was told at once. broken: trials in which any promise was."
)


def figures(trials: Iterable[Trial]) -> dict[str, float]:
    """Return the sums over trials that were played; `broken` counts trials that broke any promise."""
    played = [trial for trial in trials if not trial.impossible]
    sums: dict[str, float] = {"trials": len(played)}
    for name in COUNTS:
        sums[name] = sum(getattr(trial.verdict, name) for trial in played)
    return sums | {
        "broken": sum(not trial.held for trial in played),
        "seconds": round(sum(trial.seconds for trial in played), 1),
    }


def table(trials: list[Trial]) -> str:
    """Return the table with a last line for all."""
    names = _names(trials)
    width = max(len(name) for name in [*names, "all"])
    lines = [f"{'fault':<{width}}" + "".join(f"{name:>11}" for name in COLUMNS)]
    for name in names:
        mine = [trial for trial in trials if trial.fault == name]
        excuse = next((trial.impossible for trial in mine if trial.impossible), "")
        lines.append(f"{name:<{width}}  not possible here: {excuse}" if excuse else _line(name, width, mine))
    return "\n".join([*lines, _line("all", width, trials), LEGEND, *_remarks(trials)])


def whole(trials: list[Trial], seed: int) -> dict[str, Any]:
    """Return everything as JSON holds it."""
    return {
        "bench": "faults",
        "seed": seed,
        "figures": figures(trials),
        "counted": dict(_counted(trials)),
        "faults": {name: figures(trial for trial in trials if trial.fault == name) for name in _names(trials)},
        "impossible": {trial.fault: trial.impossible for trial in trials if trial.impossible},
        "broken": [trial.as_json() for trial in trials if not trial.held],
    }


def _remarks(trials: list[Trial]) -> list[str]:
    """Return what faults have counted: power cuts, with what a weaker promise to the disk costs, and scribbles."""
    counted, lines = _counted(trials), []
    if cuts := counted["cuts FULL"]:
        weak, weaker = counted["cuts NORMAL with losses"], counted["cuts NORMAL"]
        played = f"power cuts played on the outbox: {cuts}, with losses: {counted['cuts FULL with losses']}"
        lines.append(f"{played}; with synchronous=NORMAL instead: {weaker}, with losses: {weak}")
    if scribbles := counted["scribbles"]:
        unnoticed = counted["scribbles unnoticed"]
        lines.append(f"scribbles over the cache: {scribbles}, that changed what is shown unnoticed: {unnoticed}")
    return lines


def _counted(trials: Iterable[Trial]) -> Counter[str]:
    counted: Counter[str] = Counter()
    for trial in trials:
        counted.update(trial.verdict.figures)
    return counted


def _names(trials: Iterable[Trial]) -> list[str]:
    return list(dict.fromkeys(trial.fault for trial in trials))


def _line(name: str, width: int, trials: Iterable[Trial]) -> str:
    sums = figures(trials)
    return f"{name:<{width}}" + "".join(f"{sums[column]:>11g}" for column in COLUMNS)
