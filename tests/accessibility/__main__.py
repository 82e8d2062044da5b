"""`make accessibility`: survey every page, run the evidence, write docs/accessibility.md and .yaml."""

import os
import shutil
import sys
import tempfile
import time
from datetime import UTC, datetime
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_QUICK_BACKEND", "software")
os.environ.setdefault("QSG_RENDER_LOOP", "basic")

from PySide6.QtGui import QGuiApplication

from app.ui.references import keep_singletons
from tests.accessibility import report
from tests.accessibility.checks import Finding
from tests.accessibility.survey import evidence, survey, ways
from tests.chain import fill_terminal, make_hub

DOCS = Path(__file__).resolve().parents[2] / "docs"


def say(words: str) -> None:
    """Tell how far it is."""
    sys.stdout.write(f"{words}\n")
    sys.stdout.flush()


def look() -> list[Finding]:
    """Survey every way on a hub and terminals of its own."""
    findings: list[Finding] = []
    with tempfile.TemporaryDirectory(prefix="comptoir-accessibility-") as name, make_hub(Path(name) / "hub") as chain:
        folder = Path(name)
        filled = {profile: fill_terminal(chain, folder / profile, profile) for profile in ("kiosk", "tablet")}
        for number, way in enumerate(ways()):
            copy = Path(shutil.copytree(filled[way.profile], folder / f"{way.profile}-{number}"))
            own = list(survey(way, copy, chain))
            shutil.rmtree(copy)
            say(f"{sum(len(one.faults) for one in own):4} wrong of {sum(one.looked for one in own):6}: {way.name}")
            findings += own
    return findings


def main() -> int:
    """Write both reports; the exit status tells whether anything is wrong."""
    keep_singletons()
    application = QGuiApplication.instance() or QGuiApplication([])
    began = time.monotonic()
    findings = [*look(), *evidence()]
    del application
    now = datetime.now(UTC)
    words = report.markdown(findings, [way.name for way in ways()], time.monotonic() - began)
    (DOCS / "accessibility.md").write_text(words, encoding="utf-8")
    (DOCS / "accessibility.yaml").write_text(report.openacr(findings, f"{now:%Y-%m-%d}"), encoding="utf-8")
    wrong = sum(len(finding.faults) for finding in findings)
    say(f"{wrong} things are wrong; docs/accessibility.md says which" if wrong else "Nothing wrong was found")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
