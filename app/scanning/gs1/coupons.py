"""North American coupon codes, AIs 8110 and 8112.

Source: North American Coupon Application Guideline using GS1 DataBar Expanded symbols, and GS1 AI (8112) guideline.
Both are rows of digits; many fields say their length in a digit in front of them.
"""

import re
from datetime import date


def _counted(digits: range, more: int) -> str:
    """Return a pattern for a field whose first digit tells its length less `more`."""
    return "(?:" + "|".join(f"{digit}[0-9]{{{digit + more}}}" for digit in digits) + ")"


_COMPANY = _counted(range(7), 6)
_OFFER = "[0-9]{6}"
_VALUE = _counted(range(1, 6), 0)
_PURCHASE = f"{_VALUE}[0-49][0-9]{{3}}"
_SECOND_COMPANY = f"(?:{_COMPANY}|9)"
_COUPON = re.compile(
    f"{_COMPANY}{_OFFER}{_VALUE}{_PURCHASE}"
    f"(?:1[0-3]{_PURCHASE}{_SECOND_COMPANY})?"
    f"(?:2{_PURCHASE}{_SECOND_COMPANY})?"
    "(?:3(?P<ends>[0-9]{6}))?"
    "(?:4(?P<starts>[0-9]{6}))?"
    f"(?:5{_counted(range(10), 6)})?"
    f"(?:6{_counted(range(1, 8), 6)})?"
    "(?:9[01256][0-2][0-9][01])?"
)
_POSITIVE_OFFER = re.compile(f"[01]{_COMPANY}{_OFFER}{_counted(range(10), 6)}")


def coupon(value: str) -> str | None:
    """Return what is wrong with a coupon code (AI 8110), None when nothing is."""
    match = _COUPON.fullmatch(value)
    if not match:
        return "the fields of the coupon code are not complete, known and in order"
    try:
        starts, ends = _day(match["starts"]), _day(match["ends"])
    except ValueError:
        return "a date of the coupon does not exist"
    return "the coupon ends before it starts" if starts and ends and ends < starts else None


def positive_offer(value: str) -> str | None:
    """Return what is wrong with a positive offer file coupon (AI 8112), None when nothing is."""
    return None if _POSITIVE_OFFER.fullmatch(value) else "the fields of the coupon code are not complete and in order"


def _day(digits: str | None) -> date | None:
    return date(2000 + int(digits[:2]), int(digits[2:4]), int(digits[4:])) if digits else None
