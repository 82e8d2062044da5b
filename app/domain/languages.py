"""Which country's habits a language of the shop follows where prices, dates and hours are written."""

from datetime import time
from typing import Final

HABITS: Final = {"en": "en-GB"}
"""A language without a country that would else be written as in the United States: 24 November, 17:30."""

COUNTED: Final = HABITS | {"ar": "ar-MA"}
"""The same for figures and hours: Arabic is that of the Maghreb, 1.289,90 € and 17:30, in the figures 0 to 9."""


def written_as(locale: str) -> str:
    """Return the language tag by whose habits this one is written: `en-GB` for `en`; a tag with a country stays."""
    return HABITS.get(locale.lower(), locale)


def counted_as(locale: str) -> str:
    """Return the language tag by whose habits figures, prices and hours are written: `ar-MA` for `ar`."""
    return COUNTED.get(locale.lower(), locale)


def french_hour(moment: time) -> str:
    """Return a time of day as French shops write it: `20 h`, `17 h 30`."""
    return f"{moment.hour}\u00a0h" + (f"\u00a0{moment.minute:02d}" if moment.minute else "")
