"""On every page what can be touched has a name and room, Tab goes round, all words stand out and can be heard.

A part of `make accessibility`, which looks at all sizes, themes and text sizes and writes the report.
"""

from pathlib import Path

import pytest

from tests.accessibility import report
from tests.accessibility.checks import Finding
from tests.accessibility.clauses import CHECKS, CLAUSES, EVIDENCE_TESTS
from tests.accessibility.survey import QUICK, TESTS, Way, survey
from tests.chain import Chain
from tests.gui.stage import PORTRAIT, TABLET


@pytest.mark.parametrize(
    "way", [Way("kiosk", PORTRAIT, QUICK), Way("tablet", TABLET, QUICK)], ids=lambda way: str(way.profile)
)
def test_every_page_can_be_used_by_everybody(way: Way, chain: Chain, kiosk_folder: Path, tablet_folder: Path) -> None:
    folder = kiosk_folder if way.profile == "kiosk" else tablet_folder
    findings = list(survey(way, folder, chain))
    assert sum(finding.looked for finding in findings) > 100
    assert [f"{one.check}, {one.where}: {fault}" for one in findings for fault in one.faults] == []


def test_every_clause_names_evidence_that_exists() -> None:
    assert {name for clause in CLAUSES for name in clause.evidence if not name.endswith(".py")} <= CHECKS
    assert [name for name in EVIDENCE_TESTS if not (TESTS / name).is_file()] == []
    numbers = [(clause.chapter, clause.number) for clause in CLAUSES]
    assert len(numbers) == len(set(numbers))


def test_a_clause_holds_only_when_its_evidence_does() -> None:
    clause = next(one for one in CLAUSES if one.number == "2.1.2")
    good = [Finding(name, "somewhere", 3) for name in clause.evidence]
    assert report.judge(clause, good).level == "supports"
    assert report.judge(clause, good[:1]).level == "partially-supports"
    assert report.judge(clause, []).level == "does-not-support"
    bad = [Finding(name, "somewhere", 3, ["wrong"]) for name in clause.evidence]
    assert report.judge(clause, bad).level == "partially-supports"
    worse = [Finding(name, "somewhere", 3, ["wrong"] * 2) for name in clause.evidence]
    assert report.judge(clause, worse).level == "does-not-support"
