"""`make accessibility`: survey every page, run the evidence, write docs/accessibility.md and .yaml.

With --way or --page only what they name is looked at, each fault is told, and nothing is written.
"""

import argparse
import os
import shutil
import sys
import tempfile
import time
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_QUICK_BACKEND", "software")
os.environ.setdefault("QSG_RENDER_LOOP", "basic")

from PySide6.QtGui import QGuiApplication

from app.ui.references import keep_singletons
from tests.accessibility import report, states
from tests.accessibility.checks import Finding
from tests.accessibility.survey import Way, evidence, survey, ways
from tests.chain import fill_terminal, make_hub

DOCS = Path(__file__).resolve().parents[2] / "docs"


def say(words: str) -> None:
    """Tell how far it is."""
    sys.stdout.write(f"{words}\n")
    sys.stdout.flush()


def look(wanted: Sequence[Way], pages: frozenset[str]) -> list[Finding]:
    """Survey these ways on a hub and terminals of its own; all pages when none is named."""
    findings: list[Finding] = []
    with tempfile.TemporaryDirectory(prefix="comptoir-accessibility-") as name, make_hub(Path(name) / "hub") as chain:
        folder = Path(name)
        filled = {profile: fill_terminal(chain, folder / profile, profile) for profile in ("kiosk", "tablet")}
        for number, way in enumerate(wanted):
            copy = Path(shutil.copytree(filled[way.profile], folder / f"{way.profile}-{number}"))
            own = list(survey(way, copy, chain, pages))
            shutil.rmtree(copy)
            say(f"{sum(len(one.faults) for one in own):4} wrong of {sum(one.looked for one in own):6}: {way.name}")
            findings += own
    return findings


def look_at_states(profile: str, pages: frozenset[str]) -> list[Finding]:
    """Look at every state of a profile's pages."""
    findings = []
    for scene, own in states.states(profile, pages):
        findings += own
        say(f"{sum(len(one.faults) for one in own):4} wrong of {sum(one.looked for one in own):6}: {profile} {scene}")
        for line in report.faults(own):
            say(line)
    return findings


def write(findings: Sequence[Finding], seconds: float) -> None:
    """Write both reports."""
    looked_at = [*(way.name for way in ways()), *states.names()]
    words = report.markdown(findings, looked_at, seconds)
    (DOCS / "accessibility.md").write_text(words, encoding="utf-8")
    text = report.openacr(findings, f"{datetime.now(UTC):%Y-%m-%d}")
    (DOCS / "accessibility.yaml").write_text(text, encoding="utf-8")


def main() -> int:
    """Survey what is asked for; the exit status tells whether anything is wrong."""
    parser = argparse.ArgumentParser(prog="python -m tests.accessibility", description=__doc__)
    parser.add_argument("--way", help="only ways whose name holds this: tablet, 1920x1080, states")
    parser.add_argument("--page", action="append", default=[], help="only this page; may be given more than once")
    asked = parser.parse_args()
    keep_singletons()
    application = QGuiApplication.instance() or QGuiApplication([])
    began = time.monotonic()
    wanted = [way for way in ways() if (asked.way or "") in way.name]
    pages = frozenset(asked.page)
    findings = look(wanted, pages) if wanted else []
    for profile in states.VIEWS:
        if (asked.way or "") in f"{profile}, states":
            findings += look_at_states(profile, pages)
    if asked.way or asked.page:
        for line in report.faults(findings):
            say(line)
    else:
        findings += evidence()
        write(findings, time.monotonic() - began)
    del application
    wrong = sum(len(finding.faults) for finding in findings)
    say(f"{wrong} things are wrong" if wrong else "Nothing wrong was found")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
