"""Check what a person types about themselves: name, e-mail address, phone number, French address.

Each check returns a word for the mistake, empty when there is none; the screen has the sentence.
"""

import re

EMAIL = re.compile(r"[^@\s,;:<>()\"]{1,64}@(?:[\w-]{1,63}\.)+[^\W\d_]{2,24}")
FRENCH_POSTAL_CODE = re.compile(r"(?:0[1-9]|[1-8]\d|9[0-8])\d{3}")
FRENCH_PHONE = re.compile(r"0[1-9]\d{8}")
FOREIGN_PHONE = re.compile(r"\+[1-9]\d{7,14}")  # E.164
LONGEST = 120
MOBILE = ("06", "07")
DOMAINS = ("orange.fr", "gmail.com", "free.fr", "outlook.fr")


def name_mistake(text: str) -> str:
    """Check a name: at least two letters, no digits-only."""
    clean = text.strip()
    if not clean:
        return "empty"
    return "" if sum(char.isalpha() for char in clean) > 1 and len(clean) <= LONGEST else "unreadable"


def email_mistake(text: str) -> str:
    """Check an e-mail address for what can be seen from outside."""
    clean = text.strip()
    if not clean:
        return "empty"
    if "@" not in clean:
        return "noAt"
    return "" if EMAIL.fullmatch(clean) and ".." not in clean else "unreadable"


def phone_mistake(text: str) -> str:
    """Check a phone number for text messages: French mobile, or international with a plus sign."""
    number = clean_phone(text)
    if not number:
        return "empty"
    if FRENCH_PHONE.fullmatch(number):
        return "" if number.startswith(MOBILE) else "landline"
    return "" if FOREIGN_PHONE.fullmatch(number) else "unreadable"


def clean_phone(text: str) -> str:
    """Return a phone number without what people put between the digits."""
    return re.sub(r"[\s.\-/()]", "", text)


def written_phone(text: str) -> str:
    """Return a French number in pairs, any other as it was typed."""
    number = clean_phone(text)
    if FRENCH_PHONE.fullmatch(number):
        return " ".join(number[place : place + 2] for place in range(0, len(number), 2))
    return text.strip()


def line_mistake(text: str) -> str:
    """Check a street or a town: something must be there."""
    clean = text.strip()
    if not clean:
        return "empty"
    return "" if any(char.isalpha() for char in clean) and len(clean) <= LONGEST else "unreadable"


def postal_code_mistake(text: str, country: str = "FR") -> str:
    """Check a postal code; French ones have five digits and begin with a department."""
    clean = text.replace(" ", "")
    if not clean:
        return "empty"
    if country != "FR":
        return ""
    return "" if FRENCH_POSTAL_CODE.fullmatch(clean) else "unreadable"


def email_endings(text: str) -> list[str]:
    """Return endings that finish the address typed so far: `@orange.fr` and the like."""
    if not text.strip():
        return []
    _, at, typed = text.strip().partition("@")
    fitting = [known for known in DOMAINS if known.startswith(typed) and known != typed]
    return [f"@{known}" for known in fitting] if at or typed == "" else []
