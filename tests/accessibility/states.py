"""Every state of every page: the scenes of `comptoir gallery`, each looked at in the ways that are hard on a page.

Sheets that are open, fields with errors, no network, nothing found, the warning before the end of time.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from app.cli.demo import demo_chain
from app.cli.galleries import programme
from app.cli.galleries.hall import Hall, hall
from app.cli.galleries.looks import LANDSCAPE, PORTRAIT, SIZES, SMALL, UPRIGHT, Look
from tests.accessibility import checks
from tests.accessibility.checks import Check, Finding

WORDS: Final[tuple[Check, ...]] = (checks.targets, checks.order, checks.reading, checks.legibility)
ALL: Final[tuple[Check, ...]] = (checks.names, *WORDS)
LARGE: Final = 2.0


@dataclass(frozen=True, slots=True)
class View:
    """How a state is looked at; `reach` moves what is touched down."""

    look: Look
    checks: tuple[Check, ...] = WORDS
    reach: bool = False

    @property
    def name(self) -> str:
        """What the report calls it."""
        look = self.look
        contrast, reach = ", high contrast" if look.contrast else "", ", reach mode" if self.reach else ""
        return f"{look.size[0]}x{look.size[1]}, {look.locale}, {look.text * 100:.0f} %{contrast}{reach}"


VIEWS: Final = {
    "kiosk": (
        View(Look(PORTRAIT, "ar", "marcelin", LARGE), ALL, reach=True),
        View(Look(SMALL, "fr", "marcelin", LARGE)),
        View(Look(LANDSCAPE, "de", "marcelin", contrast=True), (checks.contrasts, checks.legibility)),
    ),
    "tablet": (
        View(Look(SMALL, "ar", "marcelin", LARGE), ALL),
        View(Look(UPRIGHT, "fr", "marcelin", LARGE)),
        View(Look(SMALL, "de", "marcelin", contrast=True), (checks.contrasts, checks.legibility)),
    ),
}
PARTS: Final = (programme.KIOSK, programme.TABLET)


def names() -> list[str]:
    """Return what the report says was looked at."""
    return [
        f"{part.profile} in {len(part.scenes)} states, {view.name}" for part in PARTS for view in VIEWS[part.profile]
    ]


def states(profile: str, only: frozenset[str] = frozenset()) -> Iterator[tuple[str, list[Finding]]]:
    """Yield each state of a profile's pages, or of the pages that are named, with what is found in it."""
    part = next(part for part in PARTS if part.profile == profile)
    usual = Look(SIZES[profile][0], "fr", "marcelin")
    with demo_chain() as chain, hall(chain, profile) as at:
        for scene in part.scenes:
            if only and scene.page not in only:
                continue
            at.wear(usual)
            with scene.play(at):
                yield scene.name, [one for view in VIEWS[profile] for one in _look(at, scene.name, view)]
                at.screens.session.setReach(False)
                at.wear(usual)
            at.leave()


def _look(at: Hall, scene: str, view: View) -> Iterator[Finding]:
    at.screens.session.setReach(view.reach)
    at.wear(view.look)
    for check in view.checks:
        yield check(at, f"{scene} ({view.name})")
