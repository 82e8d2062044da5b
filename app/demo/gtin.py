"""Numbers for demo articles, in ranges that GS1 never gives to a real company."""

# GS1 General Specifications, section 1.4: 952 is kept for demonstrations and examples, 02 and 04
# (020-029, 040-049) for restricted circulation inside a company.
DEMO_PREFIX = "952"
IN_STORE_PREFIX = "02"


def check_digit(body: str) -> str:
    """Return the GS1 modulo-10 check digit of `body` (digits without their check digit)."""
    weighted = sum(int(digit) * (3 if place % 2 == 0 else 1) for place, digit in enumerate(reversed(body)))
    return str(-weighted % 10)


def in_store_gtin(serial: int) -> str:
    """Return the GTIN-14 of article `serial` (0 to 9,999,999,999) in a restricted range."""
    body = f"0{IN_STORE_PREFIX}{serial:010d}"
    return body + check_digit(body)


def is_valid_gtin14(text: str) -> bool:
    """Tell whether `text` is fourteen digits with a right check digit."""
    fourteen = len(text) == 14 and text.isascii() and text.isdigit()  # noqa: PLR2004 (GTIN-14)
    return fourteen and check_digit(text[:-1]) == text[-1]
