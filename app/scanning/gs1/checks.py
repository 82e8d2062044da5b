"""What the values of application identifiers must be, beyond length and characters: dates, check digits, codes.

Source: GS1 General Specifications, 3 (each identifier) and 7 (check digits, character sets), in the reading of the
GS1 Barcode Syntax Dictionary and its linters. A check returns what is wrong, None when nothing is.
"""

import re
from calendar import monthrange
from collections.abc import Callable, Mapping

from app.domain.codes import check_digit
from app.scanning.gs1 import lists
from app.scanning.gs1.coupons import coupon, positive_offer
from app.scanning.gs1.errors import refuse

Check = Callable[[str], str | None]

_SMALLEST_PREFIX = 4
"""Digits of the shortest GS1 Company Prefix."""

_CHECKED_BY_TWO = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ"
_SET_82 = "!\"%&'()*+,-./0123456789:;<=>?ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz"
_PRIMES = (2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37, 41, 43, 47, 53, 59, 61, 67, 71, 73, 79, 83)
_PRIME_MODULUS = 1021


def require_meaning(ai: str, value: str) -> None:
    """Raise Gs1Error when a value, whose form is right, cannot be a value of the AI."""
    for start, stop, check in _CHECKS.get(ai, ()):
        part = value[start:stop]
        wrong = check(part) if part else None
        if wrong:
            refuse(f"AI ({ai}): {wrong}")


def _digit(value: str) -> str | None:
    return None if check_digit(value[:-1]) == int(value[-1]) else "the check digit is wrong"


def _pair(value: str) -> str | None:
    """Check the two characters at the end of a GMN or MUDI (General Specifications, 7.9.5)."""
    data, pair = value[:-2], value[-2:]
    if not data or not set(pair) <= set(_CHECKED_BY_TWO):
        return "the pair of check characters is missing or is not of their set"
    weights = reversed(_PRIMES[: len(data)])
    total = sum(weight * _SET_82.index(character) for weight, character in zip(weights, data, strict=True))
    high, low = divmod(total % _PRIME_MODULUS, len(_CHECKED_BY_TWO))
    return None if pair == _CHECKED_BY_TWO[high] + _CHECKED_BY_TWO[low] else "the pair of check characters is wrong"


def _date(value: str) -> str | None:
    """Check YYMMDD or YYYYMMDD; only the year 2000 decides whether YY = 00 has a 29 February, and it has."""
    year, month, day = int(value[:-4]), int(value[-4:-2]), int(value[-2:])
    year += 2000 if len(value) == len("yymmdd") else 0
    good = 1 <= month <= 12 and 1 <= day <= monthrange(year or 2000, month)[1]  # noqa: PLR2004 - months
    return None if good else "the date does not exist"


def _date_or_month(value: str) -> str | None:
    """Check YYMMDD where the day 00 means the whole month."""
    return _date(f"{value[:-2]}01" if value.endswith("00") else value)


def _below(limit: int, unit: str) -> Check:
    return lambda value: None if int(value) < limit else f"there is no such {unit}"


def _up_to(limit: int, what: str) -> Check:
    return lambda value: None if int(value) <= limit else f"the {what} is out of range"


def _one_of(codes: frozenset[str], what: str) -> Check:
    return lambda value: None if value in codes else f"the {what} is not on its list"


def _like(pattern: str, wrong: str) -> Check:
    form = re.compile(pattern)
    return lambda value: None if form.fullmatch(value) else wrong


def _piece(value: str) -> str | None:
    half = len(value) // 2
    return None if 1 <= int(value[:half]) <= int(value[half:]) else "the piece is not one of the total"


def _place(value: str) -> str | None:
    good = re.fullmatch(r"[1-9]/[1-9]", value) and value[0] <= value[-1]
    return None if good else "the place is not one in the sequence"


def _iban(value: str) -> str | None:
    """Check an IBAN (ISO 13616): country, and two check digits modulo 97 (ISO 7064)."""
    if not re.fullmatch(r"[A-Z]{2}[0-9]{2}[0-9A-Z]+", value):
        return "the IBAN is malformed"
    if value[:2] not in lists.COUNTRY_LETTERS:
        return "the country of the IBAN is not on its list"
    number = int("".join(str(int(character, 36)) for character in value[4:] + value[:4]))
    return None if number % 97 == 1 else "the check digits of the IBAN are wrong"


def _padding(value: str) -> str | None:
    bare = value.rstrip("=")
    pads = len(value) - len(bare)
    good = "=" not in bare and pads <= 2 and (not pads or len(value) % 3 == 0)  # noqa: PLR2004 - base64
    return None if good else "the padding is wrong"


_prefix = _like(rf"[0-9]{{{_SMALLEST_PREFIX}}}.*", "there is no GS1 Company Prefix at its beginning")
_country = _one_of(lists.COUNTRIES, "number of a country")
_country_or_999 = _one_of(lists.COUNTRIES | {"999"}, "number of a country")
_letters = _one_of(lists.COUNTRY_LETTERS, "country")
_currency = _one_of(lists.CURRENCIES, "number of a currency")
_escapes = _like(r"(?:[^%]|%[0-9A-Fa-f]{2})*", "a percent sign is not followed by two hexadecimal digits")
_hour, _minute, _second = _below(24, "hour"), _below(60, "minute"), _below(60, "second")
_yes_or_no = _like("[01]", "it is neither 0 nor 1")
_not_zero = _like("0*[1-9][0-9]*", "a measure is zero")

_Part = tuple[int, int | None, Check]


_ALL: tuple[int, None] = (0, None)

_PARTS: Mapping[str, tuple[_Part, ...]] = {
    "00 01 02 03 402 410 411 412 413 414 415 416 417 8017 8018": ((*_ALL, _digit),),
    "253 255": ((0, 13, _digit),),
    "8003": ((0, 1, _like("0", "it does not begin with 0")), (1, 14, _digit)),
    "8006 8026": ((0, 14, _digit), (14, None, _piece)),
    "401 7023 8004 8010": ((*_ALL, _prefix),),
    "8013": ((*_ALL, _pair), (*_ALL, _prefix)),
    "8014": ((*_ALL, _pair), (*_ALL, _prefix), (*_ALL, _like(".*[^0-9].*", "it has digits only"))),
    "11 12 13 15 16 17": ((*_ALL, _date_or_month),),
    "4324 4325": ((0, 6, _date_or_month), (6, 8, _hour), (8, None, _minute)),
    "4326 7006": ((*_ALL, _date),),
    "7007": ((0, 6, _date), (6, None, _date)),
    "7003 7011": ((0, 6, _date), (6, 8, _hour), (8, None, _minute)),
    "8008": ((0, 6, _date), (6, 8, _hour), (8, 10, _minute), (10, None, _second)),
    "7250": ((*_ALL, _date),),
    "7251": ((0, 8, _date), (8, 10, _hour), (10, None, _minute)),
    " ".join(f"{stem}{n}" for stem in ("391", "393") for n in range(10)): ((0, 3, _currency),),
    "421 422 424 426": ((0, 3, _country),),
    "423 425": tuple((at, at + 3, _country) for at in range(0, 15, 3)),
    "7030 7031 7032 7033 7034 7035 7036 7037 7038 7039": ((0, 3, _country_or_999),),
    "4307 4317": ((*_ALL, _letters),),
    "4300 4301 4302 4303 4304 4305 4306 4310 4311 4312 4313 4314 4315 4316 4320": ((*_ALL, _escapes),),
    "7253 7254 7256 7257 7259": ((*_ALL, _escapes),),
    "4309": ((0, 10, _up_to(1_800_000_000, "latitude")), (10, None, _up_to(3_600_000_000, "longitude"))),
    "4321 4322 4323": ((*_ALL, _yes_or_no),),
    "4330 4331 4332 4333": ((6, None, _like("-", "the sign after the temperature is not a hyphen")),),
    "7040": ((3, None, _like("[-0-9A-Z_a-z]", "the importer's index is not of its set")),),
    "7041": ((*_ALL, _one_of(lists.PACKAGES, "type of package")),),
    "7241": ((*_ALL, _like(lists.MEDIA.pattern, "the type of medium is not on its list")),),
    "7252": ((*_ALL, _like("[0129]", "the code is not one of ISO 5218")),),
    "7258": ((*_ALL, _place),),
    "8001": (
        (0, 4, _not_zero),
        (4, 9, _not_zero),
        (9, 12, _not_zero),
        (12, 13, _like("[019]", "the winding direction is not 0, 1 or 9")),
    ),
    "8007": ((*_ALL, _iban),),
    "8011": ((*_ALL, _like("0|[1-9][0-9]*", "it begins with a zero")),),
    "8030": ((*_ALL, _padding),),
    "8110": ((*_ALL, coupon),),
    "8112": ((*_ALL, positive_offer),),
}
"""By identifiers: parts of a value, from and to which character, and their checks."""

_CHECKS: Mapping[str, tuple[_Part, ...]] = {ai: parts for ais, parts in _PARTS.items() for ai in ais.split()}
