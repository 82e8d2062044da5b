"""The report: docs/accessibility.md for people, docs/accessibility.yaml in OpenACR's form for programs.

Catalogue of OpenACR: 2.5-edition-wcag-2.2-508-eu-en, the one with EN 301 549 beside WCAG 2.2.
"""

import json
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

from app import __version__
from tests.accessibility.checks import Finding
from tests.accessibility.clauses import CLAUSES, HARDWARE, NONE, PERSON, WCAG, Clause

CATALOGUE = "2.5-edition-wcag-2.2-508-eu-en"
LEVELS = {
    "supports": "holds",
    "partially-supports": "holds in part",
    "does-not-support": "does not hold",
    "not-evaluated": "needs a person or hardware",
    "not-applicable": "does not apply",
}
REST = {
    PERSON: "People have not tried it yet.",
    HARDWARE: "The rest depends on the terminal that it runs on.",
    "": "",
    NONE: "",
}
TITLES = {
    "success_criteria_level_a": "WCAG 2.2, level A",
    "success_criteria_level_aa": "WCAG 2.2, level AA",
    "en_301_549_functional_performance": "EN 301 549, chapter 4: functional performance",
    "en_301_549_generic_requirements": "EN 301 549, chapter 5: generic requirements",
    "en_301_549_hardware": "EN 301 549, chapter 8: hardware",
    "en_301_549_software": "EN 301 549, chapter 11: software",
    "en_301_549_documentation_and_support_services": "EN 301 549, chapter 12: documentation",
}
MOST_FAULTS = 40
METHODS = (
    "Every page of kiosk and tablet, and every state of it that `comptoir gallery` knows (sheets open, fields with "
    "errors, no network, nothing found, the end of time), is opened in the real program, offscreen, with the demo "
    "chain, and examined: accessibility tree, size of targets, round of Tab, contrast of the painted words, words "
    "cut off or covered. The kiosk is also started on a display of its own and asked from outside, by another program "
    "over AT-SPI. Then the tests that are evidence are run. No person took part, and no screen reader but the "
    "program's own voice."
)


@dataclass(frozen=True, slots=True)
class Verdict:
    """What is said of a clause after a run."""

    clause: Clause
    level: str
    notes: str


def judge(clause: Clause, findings: Sequence[Finding]) -> Verdict:
    """Weigh the evidence of a clause."""
    if clause.open == NONE:
        return Verdict(clause, "not-applicable", clause.words)
    own = [finding for finding in findings if finding.check in clause.evidence]
    wrong = [name for name in clause.evidence if _failed(name, own)]
    rest = REST[clause.open]
    if not clause.evidence:
        return Verdict(clause, "not-evaluated", f"{clause.words} {rest}".strip())
    failed = f"Not everywhere in this run: {', '.join(wrong)}; see what is wrong." if wrong else ""
    part = f"In part: {clause.part}." if clause.part else ""
    notes = " ".join(piece for piece in (clause.words, failed, part, rest) if piece)
    if all(_broken(name, own) for name in clause.evidence):
        return Verdict(clause, "does-not-support", notes)
    return Verdict(clause, "partially-supports" if wrong or clause.part or clause.open else "supports", notes)


def _counted(name: str, own: Iterable[Finding]) -> tuple[int, int]:
    """Return how many things a piece of evidence looked at, and how many were wrong."""
    found = [finding for finding in own if finding.check == name]
    return sum(finding.looked for finding in found), sum(len(finding.faults) for finding in found)


def _failed(name: str, own: Iterable[Finding]) -> bool:
    """Tell whether evidence is missing, or something of it is wrong."""
    looked, wrong = _counted(name, own)
    return not looked or wrong > 0


def _broken(name: str, own: Iterable[Finding]) -> bool:
    """Tell whether evidence is missing, or most of it is wrong."""
    looked, wrong = _counted(name, own)
    return wrong * 2 >= looked


def markdown(findings: Sequence[Finding], ways: Sequence[str], seconds: float) -> str:
    """Return the report for people."""
    verdicts = [judge(clause, findings) for clause in CLAUSES]
    counts = Counter(verdict.level for verdict in verdicts)
    lines = [
        "# Accessibility of Comptoir",
        "",
        "Written by `make accessibility`; do not edit it. The same in the form of OpenACR: `accessibility.yaml`.",
        "",
        f"Comptoir {__version__}, against EN 301 549 V3.2.1 (chapters 4, 5, 8, 11, 12) and WCAG 2.2, levels A and AA.",
        METHODS,
        "",
        "| result | clauses |",
        "|---|---|",
        *(f"| {words} | {counts[level]} |" for level, words in LEVELS.items()),
        "",
        "*Holds in part* is also said where nothing wrong was found, but a person or the hardware has the last word.",
        "",
        "## What was looked at",
        "",
        *(f"- {way}" for way in ways),
        "",
        "| check | looked at | wrong |",
        "|---|---|---|",
        *_table(findings),
        "",
        f"The run took {seconds:.0f} s.",
        "",
        *_faults(findings),
        *_clauses(verdicts),
        *_contrasts(findings),
    ]
    return "\n".join(lines).rstrip() + "\n"


def _table(findings: Sequence[Finding]) -> Iterator[str]:
    for name in dict.fromkeys(finding.check for finding in findings):
        own = [finding for finding in findings if finding.check == name]
        looked, wrong = sum(finding.looked for finding in own), sum(len(finding.faults) for finding in own)
        yield f"| {name} | {looked} | {wrong} |"


def faults(findings: Sequence[Finding]) -> list[str]:
    """Return one line for each thing that is wrong."""
    return [f"- {one.check}, {one.where}: {fault}" for one in findings for fault in one.faults]


def _faults(findings: Sequence[Finding]) -> Iterator[str]:
    told = faults(findings)
    yield "## What is wrong"
    yield ""
    yield from dict.fromkeys(told[:MOST_FAULTS]) if told else ("Nothing was found.",)
    if len(told) > MOST_FAULTS:
        yield f"- and {len(told) - MOST_FAULTS} more"
    yield ""


def _clauses(verdicts: Sequence[Verdict]) -> Iterator[str]:
    for chapter, own in groupby(verdicts, key=lambda verdict: verdict.clause.chapter):
        yield from (f"## {TITLES[chapter]}", "", "| clause | result | how |", "|---|---|---|")
        for verdict in own:
            clause = verdict.clause
            shown = f" ({', '.join(clause.evidence)})" if clause.evidence else ""
            yield f"| {clause.number} {clause.title} | {LEVELS[verdict.level]} | {verdict.notes}{shown} |"
        yield ""


def _contrasts(findings: Sequence[Finding]) -> Iterator[str]:
    pairs = sorted(
        {pair for finding in findings for pair in finding.notes}, key=lambda pair: float(pair.split(": ")[1])
    )
    yield from (
        "## Words and grounds as painted",
        "",
        "Lowest first; words of 31 px, or 25 px and bold, need 3, others 4.5.",
        "",
    )
    yield from (f"- {pair}" for pair in pairs)


def openacr(findings: Sequence[Finding], date: str) -> str:
    """Return the report in OpenACR's form (YAML)."""
    verdicts = [judge(clause, findings) for clause in CLAUSES]
    lines = [
        "title: Comptoir accessibility conformance report",
        "product:",
        "  name: Comptoir",
        f"  version: {_quoted(__version__)}",
        "  description: Store kiosk and clienteling app.",
        "author:",
        "  name: Comptoir developers",
        "  email: comptoir@example.org",
        f"report_date: {_quoted(date)}",
        f"last_modified_date: {_quoted(date)}",
        "version: 1",
        f"notes: {_quoted('What no machine can tell is not evaluated, or said to hold in part.')}",
        f"evaluation_methods_used: {_quoted(METHODS)}",
        "license: Apache-2.0",
        f"catalog: {CATALOGUE}",
        "chapters:",
    ]
    for chapter, own in groupby(verdicts, key=lambda verdict: verdict.clause.chapter):
        lines += [f"  {chapter}:", "    criteria:"]
        for verdict in own:
            lines += _criterion(verdict, "software" if chapter in WCAG else "none")
    return "\n".join(lines) + "\n"


def _criterion(verdict: Verdict, component: str) -> Iterator[str]:
    yield f"      - num: {_quoted(verdict.clause.number)}"
    yield "        components:"
    yield f"          - name: {component}"
    yield "            adherence:"
    yield f"              level: {verdict.level}"
    yield f"              notes: {_quoted(verdict.notes)}"


def _quoted(text: str) -> str:
    """Return a text as YAML and JSON write it alike."""
    return json.dumps(text, ensure_ascii=False)
