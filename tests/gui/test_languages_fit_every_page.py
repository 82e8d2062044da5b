"""Every page in every language: nothing is cut off and nothing covers something else.

Arabic is looked at as it is. The languages that are written from left to right are looked at all at once, each text in
the language in which it is the longest; at 200 % German stands for them. FULL_LANGUAGES=1 looks at each of the seven
by itself at 100 % and at 200 %, on the lying screens as well (some minutes).
"""

import os
from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from tests.chain import Chain
from tests.gui.journeys import shop, visit
from tests.gui.legible import left_over
from tests.gui.longest import longest_words
from tests.gui.stage import LANDSCAPE, PORTRAIT, SMALL, TABLET, Stage, stage
from tests.gui.test_sale_tablet import sign_in

LATIN = ("fr", "en", "de", "es", "it", "nl")
FULL = bool(os.environ.get("FULL_LANGUAGES"))
NEVER = 100_000  # seconds


@dataclass(frozen=True, slots=True)
class Look:
    """One walk through all pages: in a language, at a size of text; with the longest words of others, when given."""

    language: str
    scale: float
    longest: tuple[str, ...] = field(default=())

    def words(self, at: Stage) -> AbstractContextManager[None]:
        """Return the words that are shown while it lasts."""
        return longest_words(at, self.longest) if self.longest else nullcontext()


SHORT = (Look("de", 1.0, LATIN), Look("ar", 1.0), Look("de", 2.0), Look("ar", 2.0))
LOOKS = tuple(Look(one, scale) for scale in (1.0, 2.0) for one in (*LATIN, "ar")) if FULL else SHORT


def looked_at(at: Stage, profile: str) -> list[str]:
    """Return the faults of every page in every look."""
    found = []
    for look in LOOKS:
        at.model("Session").setTextScale(look.scale)
        at.model("Session").setLocale(look.language)
        with look.words(at):
            for page in visit(at, profile):
                found += [f"{page} {look.scale:.0%} {look.language}: {line}" for line in left_over(at.screens.window)]
    return found


@pytest.mark.timeout(1800 if FULL else 180)
@pytest.mark.parametrize("size", (PORTRAIT, SMALL, LANDSCAPE) if FULL else (PORTRAIT,))
def test_the_kiosk_is_legible_in_every_language(chain: Chain, kiosk_folder: Path, size: tuple[int, int]) -> None:
    with stage(kiosk_folder, chain, size=size, idle={"after_s": NEVER}) as at:
        shop(at)
        assert looked_at(at, "kiosk") == []


@pytest.mark.timeout(1800 if FULL else 180)
def test_the_tablet_is_legible_in_every_language(chain: Chain, tablet_folder: Path) -> None:
    with stage(tablet_folder, chain, profile="tablet", size=TABLET, idle={"after_s": NEVER}) as at:
        sign_in(at)
        assert looked_at(at, "tablet") == []
