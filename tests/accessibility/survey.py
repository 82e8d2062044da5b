"""Open every page in every way that matters and check it; run the tests that are evidence for clauses."""

import os
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from app.paths import config_dir
from tests.accessibility import checks
from tests.accessibility.checks import Check, Finding
from tests.accessibility.clauses import EVIDENCE_TESTS
from tests.chain import Chain
from tests.gui import journeys
from tests.gui.stage import LANDSCAPE, PORTRAIT, SMALL, TABLET, stage

QUICK: Final[tuple[Check, ...]] = (checks.names, checks.targets, checks.reading, checks.order, checks.contrasts)
WORDS: Final[tuple[Check, ...]] = (checks.targets, checks.legibility)
NOT_HELD: Final = ("failure", "error", "skipped")
TESTS: Final = Path(__file__).resolve().parents[1]


@dataclass(frozen=True, slots=True)
class Way:
    """One way to look at all pages of a profile."""

    profile: str
    size: tuple[int, int]
    checks: tuple[Check, ...]
    locale: str = "fr"
    scales: tuple[float, ...] = (1.0,)
    contrast: bool = False
    theme: str = "marcelin"

    @property
    def name(self) -> str:
        """What the report calls it."""
        text = ", ".join(f"{scale * 100:.0f} %" for scale in self.scales)
        look = f"{self.theme}{', high contrast' if self.contrast else ''}"
        return f"{self.profile} {self.size[0]}x{self.size[1]}, {self.locale}, {text}, {look}"


def ways() -> list[Way]:
    """Return every way of the full survey."""
    others = [path.stem for path in sorted((config_dir() / "themes").glob("*.toml")) if path.stem != "marcelin"]
    large = (1.25, 1.5, 2.0)
    return [
        Way("kiosk", PORTRAIT, (*QUICK, checks.legibility)),
        Way("kiosk", PORTRAIT, (*WORDS, checks.order), scales=large),
        Way("kiosk", LANDSCAPE, (*QUICK, checks.legibility)),
        Way("kiosk", LANDSCAPE, WORDS, scales=(2.0,)),
        Way("kiosk", SMALL, (checks.targets, checks.order, checks.legibility), scales=(1.0, 2.0)),
        Way("kiosk", PORTRAIT, (checks.names, checks.reading, checks.legibility), locale="ar"),
        Way("kiosk", PORTRAIT, (checks.contrasts,), contrast=True),
        *(Way("kiosk", PORTRAIT, (checks.contrasts,), theme=theme) for theme in others),
        *(Way("kiosk", PORTRAIT, (checks.contrasts,), theme=theme, contrast=True) for theme in others),
        Way("tablet", TABLET, (*QUICK, checks.legibility)),
        Way("tablet", TABLET, (*WORDS, checks.order), scales=large),
    ]


def survey(way: Way, folder: Path, chain: Chain, only: frozenset[str] = frozenset()) -> Iterator[Finding]:
    """Yield what is found on every page, or on the pages that are named."""
    with stage(folder, chain, profile=way.profile, size=way.size, locale=way.locale, theme=way.theme) as at:
        if way.profile == "kiosk":
            journeys.shop(at)
        session = at.model("Session")
        session.setContrast(way.contrast)
        for scale in way.scales:
            session.setTextScale(scale)
            for page in journeys.visit(at, way.profile):
                if page == "Category":
                    at.model("Catalogue").openCategory("")  # as a person comes to it
                    at.settle()
                if not page.endswith("Frame") and (not only or page in only):
                    for check in way.checks:
                        yield check(at, f"{page} ({scale * 100:.0f} %)")


def evidence() -> Iterator[Finding]:
    """Run the test files that are evidence, each for itself: what fails is its fault."""
    with tempfile.TemporaryDirectory(prefix="comptoir-evidence-") as folder:
        report = Path(folder) / "results.xml"
        files = [str(TESTS / name) for name in EVIDENCE_TESTS]
        command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", f"--junitxml={report}", *files]
        subprocess.run(command, check=False, capture_output=True, cwd=TESTS.parent, env={**os.environ})
        cases = list(ET.parse(report).getroot().iter("testcase"))  # noqa: S314 - written by our own run
    for name in EVIDENCE_TESTS:
        module = "tests." + name.removesuffix(".py").replace("/", ".")
        own = [case for case in cases if case.get("classname", "") == module or case.get("name") == module]
        bad = [case.get("name", "") for case in own if any(any(case.iter(kind)) for kind in NOT_HELD)]
        yield Finding(name, "tests", len(own), bad if own else ["was not run"])
