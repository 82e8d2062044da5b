"""Which clause is shown to hold by what: clauses.toml, out of EN 301 549 V3.2.1 and WCAG 2.2, levels A and AA.

A clause is supported when all its evidence held in a run, partly when some did not. Evidence is a check of `checks.py`
or a test file under tests/. What no machine can tell is `open`: to be tried by a `person`, or a matter of the
`hardware` of the terminal that a retailer builds; `none` is a clause that does not apply.
"""

import tomllib
from dataclasses import dataclass
from pathlib import Path
from typing import Final

FILE: Final = Path(__file__).with_name("clauses.toml")
CHECKS: Final = frozenset({"names", "targets", "order", "reading", "contrast", "text size"})
PERSON, HARDWARE, NONE = "person", "hardware", "none"
WCAG: Final = frozenset({"success_criteria_level_a", "success_criteria_level_aa"})


@dataclass(frozen=True, slots=True)
class Clause:
    """A clause and what is said of it; `open` is what remains for a person or for hardware, `part` why only in part.

    `chapter` is named as in OpenACR's catalogue.
    """

    chapter: str
    number: str
    title: str
    words: str
    evidence: tuple[str, ...] = ()
    open: str = ""
    part: str = ""


def read() -> tuple[Clause, ...]:
    """Return the clauses of the file."""
    rows = tomllib.loads(FILE.read_text(encoding="utf-8"))["clause"]
    return tuple(Clause(**row | {"evidence": tuple(row.get("evidence", ()))}) for row in rows)


CLAUSES: Final = read()
EVIDENCE_TESTS: Final = tuple(sorted({name for clause in CLAUSES for name in clause.evidence} - CHECKS))
