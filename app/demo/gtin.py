"""Numbers for demo articles, in a range that GS1 never gives to a company."""

from app.domain.codes import check_digit

# GS1 General Specifications, section 1.4: 02 (020-029) is kept for restricted circulation inside a company.
IN_STORE_PREFIX = "02"


def in_store_gtin(serial: int) -> str:
    """Return the GTIN-14 of article `serial` (0 to 9,999,999,999) in a restricted range."""
    body = f"0{IN_STORE_PREFIX}{serial:010d}"
    return f"{body}{check_digit(body)}"
